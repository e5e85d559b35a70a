import { openPdfs } from '@/lib/pdfs';

/** Gives the PDF at an address as pages link to it; nothing where `npm run pdf` has not made it. */
export async function madePdf(address: string): Promise<{ href: string; bytes: number } | undefined> {
  const pdf = (await openPdfs()).get(address);
  return pdf && { href: address, bytes: pdf.bytes };
}
