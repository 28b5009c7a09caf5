import account from "./account.ts";
import admin from "./admin.ts";
import agreement from "./agreement.ts";
import answers from "./answers.ts";
import bids from "./bids.ts";
import calls from "./calls.ts";
import consortia from "./consortia.ts";
import emails from "./emails.ts";
import errors from "./errors.ts";
import firm from "./firm.ts";
import firms from "./firms.ts";
import fit from "./fit.ts";
import form from "./form.ts";
import identity from "./identity.ts";
import notices from "./notices.ts";
import office from "./office.ts";
import panel from "./panel.ts";
import partners from "./partners.ts";
import products from "./products.ts";
import publicDesk from "./public.ts";
import accessRefusals from "./refusals/access.ts";
import accountRefusals from "./refusals/account.ts";
import bidRefusals from "./refusals/bid.ts";
import callRefusals from "./refusals/call.ts";
import consortiumRefusals from "./refusals/consortium.ts";
import fileRefusals from "./refusals/file.ts";
import jobRefusals from "./refusals/job.ts";
import libraryRefusals from "./refusals/library.ts";
import noticeRefusals from "./refusals/notice.ts";
import organizationRefusals from "./refusals/organization.ts";
import partnerRefusals from "./refusals/partner.ts";
import productRefusals from "./refusals/product.ts";
import productImportRefusals from "./refusals/product-import.ts";
import scenarioRefusals from "./refusals/scenario.ts";
import searchRefusals from "./refusals/search.ts";
import thesaurusRefusals from "./refusals/thesaurus.ts";
import room from "./room.ts";
import scenarios from "./scenarios.ts";
import searches from "./searches.ts";
import site from "./site.ts";
import terms from "./terms.ts";

/** All sentences in English, by desk and noun. */
export const en = {
  account,
  admin,
  agreement,
  answers,
  bids,
  calls,
  consortia,
  emails,
  errors,
  firm,
  firms,
  fit,
  form,
  identity,
  notices,
  office,
  panel,
  partners,
  products,
  public: publicDesk,
  room,
  scenarios,
  searches,
  site,
  terms,
  refusals: {
    access: accessRefusals,
    account: accountRefusals,
    bid: bidRefusals,
    call: callRefusals,
    consortium: consortiumRefusals,
    file: fileRefusals,
    job: jobRefusals,
    library: libraryRefusals,
    notice: noticeRefusals,
    organization: organizationRefusals,
    partner: partnerRefusals,
    product: productRefusals,
    "product-import": productImportRefusals,
    scenario: scenarioRefusals,
    search: searchRefusals,
    thesaurus: thesaurusRefusals,
  },
};
