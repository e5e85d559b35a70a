/** Where corrections go: an e-mail address or a page. */
export function Contact({ address }: { readonly address: string }) {
  const href = address.includes('://') ? address : `mailto:${address}`;
  return (
    <>
      发现差错，请告知：<a href={href}>{address}</a>。
    </>
  );
}
