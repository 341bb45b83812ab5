/** Marks, in the table of contents beside the text, the heading the reader is under. */
const links = new Map<Element, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) links.set(heading, link);
}

let current: HTMLAnchorElement | undefined;
const mark = () => {
  const line = innerHeight * 0.3;
  let next: HTMLAnchorElement | undefined;
  for (const [heading, link] of links) if (heading.getBoundingClientRect().top < line) next = link;
  if (next === current) return;
  current?.removeAttribute('aria-current');
  next?.setAttribute('aria-current', 'location');
  current = next;
};

// Called as headings cross the line, not on every scroll.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
for (const heading of links.keys()) observer.observe(heading);
