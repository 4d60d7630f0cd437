const giveUp = () => {
  for (const link of document.querySelectorAll('body link[rel=stylesheet]:not([media])')) {
    if (link.sheet) continue;
    const late = link.cloneNode();
    late.media = 'print';
    late.onload = () => (late.media = 'all');
    link.replaceWith(late);
  }
};
const timer = setInterval(giveUp, 2000);
addEventListener('load', () => clearInterval(timer));
