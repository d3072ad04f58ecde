/**
 * A question that the text of a lesson no longer asks is asked in its practice: an address that was kept from before,
 * `lora/#q-lora-alpha`, leads there.
 */
export function followToPractice(practice: string) {
  const follow = () => {
    const { hash, search } = location;
    if (hash.startsWith('#q-') && !document.getElementById(hash.slice(1)))
      location.replace(practice + search + hash);
  };
  follow();
  addEventListener('hashchange', follow);
}
