import type { PublicContact } from "../../domain/organizations/contact-queries.ts";
import { useWords } from "../words.tsx";

/** The people of a firm who agreed to be found, with what they agreed to show. */
export function ContactList({ contacts, none }: { contacts: readonly PublicContact[]; none: string }) {
  const { t } = useWords();
  if (contacts.length === 0) return <p className="note">{none}</p>;
  return (
    <ul className="rows">
      {contacts.map((one) => (
        <li key={`${one.name}:${one.email ?? one.phone ?? ""}`}>
          <span className="title">{one.name}</span> <span className="note">{one.position ?? ""}</span>
          {one.phone === null ? null : (
            <p>
              {t("identity.contact.phone")} <a href={`tel:${one.phone.replace(/[^\d+]/g, "")}`}>{one.phone}</a>
            </p>
          )}
          {one.email === null ? null : (
            <p>
              {t("account.fields.email")} <a href={`mailto:${one.email}`}>{one.email}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
