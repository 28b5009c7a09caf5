import { z } from "zod";
import { LOCALES } from "../../kernel/locale.ts";
import { cleanLine, isPlainName } from "../../kernel/readable-text.ts";
import { normalEmail } from "./email-address.ts";

const LEAST_PASSWORD = 10;
const MOST_PASSWORD = 200;

/** An address in its one kept form. */
export const emailField = z
  .string()
  .max(400)
  .transform((text, context) => {
    const email = normalEmail(text);
    if (email !== undefined) return email;
    context.addIssue({ code: "custom", message: "form.email" });
    return z.NEVER;
  });

/** A person's name: one visible line. */
const personName = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1).max(80).refine(isPlainName, "form.characters"));

/** A new password: long rather than odd, and not one letter over and over. */
export const newPassword = z
  .string()
  .min(LEAST_PASSWORD)
  .max(MOST_PASSWORD)
  .refine((text) => new Set(text).size >= 4, "account.password-too-simple");

export const registerCommand = z.object({ email: emailField, name: personName, locale: z.enum(LOCALES) });
export const addressCommand = z.object({ email: emailField });
export const signInForm = z.object({ email: emailField, password: z.string().max(MOST_PASSWORD) });
export const confirmForm = z.object({ password: newPassword.optional() });
export const resetForm = z.object({ password: newPassword });
export const changePasswordForm = z.object({
  currentPassword: z.string().max(MOST_PASSWORD).optional(),
  password: newPassword,
});
export const profileCommand = z.object({ name: personName, locale: z.enum(LOCALES) });
export const endSessionCommand = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) });

export type RegisterCommand = z.infer<typeof registerCommand>;
export type AddressCommand = z.infer<typeof addressCommand>;
export type ProfileCommand = z.infer<typeof profileCommand>;
