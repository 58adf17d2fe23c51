import { darkColors, figureStyles, fontFamily, lightColors } from '../svg/figure-styles.ts';
import { sheetStyles } from './sheet-styles.ts';

const base = `
:root{${lightColors}color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${darkColors}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;background:var(--paper)}
body{margin:0;color:var(--ink);background:var(--paper);font:1rem/1.55 ${fontFamily};overflow-wrap:break-word}
.page{max-width:47rem;margin:0 auto;padding:1.5rem 1rem 3rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.75rem 1rem;z-index:1}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;break-after:avoid}
h1{font-size:1.9rem;letter-spacing:-.01em;margin:0 0 .35rem}
h2{font-size:1.35rem;margin:2.6rem 0 .7rem;padding-top:.8rem;border-top:2px solid var(--accent)}
h3{font-size:1.1rem;margin:1.6rem 0 .45rem}
h4,h5,h6{font-size:1rem;margin:1.2rem 0 .35rem}
p{margin:.5rem 0;text-wrap:pretty}
.subtitle{color:var(--quiet);margin:0 0 1.2rem}
.lead{font-size:1.12rem;font-weight:600}
.quiet{color:var(--quiet);font-size:.93rem}
code{font-family:ui-monospace,'Cascadia Mono',Consolas,'Liberation Mono',monospace;font-size:.92em;background:var(--wash);padding:.1em .3em;border-radius:3px}
.phone{font-weight:600}
sup{font-size:.7em;line-height:0;margin-left:.12em;white-space:nowrap}
sup a{color:var(--quiet);text-decoration:none;padding:.25em .1em}
sup a:hover{text-decoration:underline}`;

const letterhead = `
.practice{display:flex;gap:1rem;align-items:flex-start;flex-wrap:wrap;border-bottom:1px solid var(--line);padding-bottom:1rem;margin-bottom:1.5rem;color:var(--quiet);font-size:.92rem;line-height:1.45}
.practice p{margin:0}
.practice .reach{margin-left:auto}
.practice .name{font-weight:600;color:var(--ink);font-size:1.05rem}
.practice img{display:block;max-height:4rem;max-width:12rem}
.practice-closing{border-top:1px solid var(--line);padding-top:1rem;margin-top:2rem}`;

const lists = `
ul,ol{margin:.5rem 0;padding-left:1.4rem}
li{margin:.3rem 0}
ul.signs{list-style:none;padding:0}
ul.signs>li{padding-left:1.75rem;position:relative}
.sign{position:absolute;left:0;top:.22em;width:1.15em;height:1.15em}
.sign,.mark{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.mark{width:1.15em;height:1.15em;vertical-align:-.2em;margin-right:.45em;flex:none}
.tone{font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.note{color:var(--note)}.neutral{color:var(--quiet)}
dl.facts{display:grid;grid-template-columns:fit-content(13rem) 1fr;gap:.3rem 1.2rem;margin:.7rem 0}
dl.facts dt{color:var(--quiet)}
dl.facts dd{margin:0}`;

const tables = `
.scroll{overflow-x:auto;margin:.9rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.2rem 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
thead th{color:var(--quiet);border-bottom:2px solid var(--edge)}
tr>:last-child{padding-right:0}
.right{text-align:right;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
@media (max-width:34rem){
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack,table.stack tbody,table.stack tr,table.stack caption{display:block}
table.stack tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
table.stack th,table.stack td{display:block;border:0;padding:.08rem 0;text-align:left}
table.stack td::before{content:attr(data-head) ": ";color:var(--quiet)}
dl.facts{grid-template-columns:1fr;gap:0}
.practice .reach{margin-left:0}
dl.facts dd{margin:0 0 .5rem}
}`;

const boxes = `
.callout,.card{border:1px solid var(--line);border-left:5px solid var(--edge);background:var(--wash);border-radius:4px;padding:.8rem 1rem;margin:1rem 0;break-inside:avoid}
.callout>:first-child,.card>:first-child{margin-top:0}
.callout>:last-child,.card>:last-child{margin-bottom:0}
.callout h3,.callout h4,.callout h5,.callout h6{font-size:1.05rem;margin:0 0 .35rem;display:flex;align-items:baseline}
.callout.good-box{border-left-color:var(--good);background:var(--good-soft)}
.callout.warn-box,.card.warn-box{border-left-color:var(--warn);background:var(--warn-soft)}
.callout.bad-box,.card.bad-box{border-left-color:var(--bad);background:var(--bad-soft)}
.callout.note-box,.card.note-box{border-left-color:var(--note);background:var(--note-soft)}
.card.good-box{border-left-color:var(--good)}
.card.urgent{border:2px solid var(--bad);border-left-width:8px}
.card .level{display:flex;align-items:center;font-weight:700;margin:0 0 .15rem}
.card h3,.card h4,.card h5,.card h6{font-size:1.1rem;margin:0 0 .4rem}`;

const figures = `
figure{margin:1.2rem 0}
figcaption{margin:0 0 .5rem}
figcaption .title{font-weight:600;margin:0}
svg.drawing{display:block;width:100%;height:auto}
svg.narrow-drawing{display:none}
@media (max-width:34rem){svg.wide-drawing{display:none}svg.narrow-drawing{display:block}}
.symbols{position:absolute;width:0;height:0}
ol.phases{list-style:none;padding:0;margin:.4rem 0 1rem}
ol.phases li{display:grid;grid-template-columns:1.6rem minmax(0,1fr) minmax(0,19rem);gap:0 .6rem;padding:.28rem 0;margin:0;border-bottom:1px solid var(--line)}
ol.phases .when{color:var(--quiet)}
ol.phases .number{color:var(--quiet);text-align:right;font-variant-numeric:tabular-nums}
ol.phases .here{font-weight:600}
ol.phases .here .number,ol.phases .here .when{color:var(--accent)}
@media (max-width:34rem){ol.phases li{grid-template-columns:1.6rem minmax(0,1fr)}ol.phases .when{grid-column:2}}
.bar{position:relative;height:1rem;border:1px solid var(--edge);border-radius:3px;background:var(--paper);overflow:hidden;display:block;width:100%}
.range{margin:1.1rem 0;break-inside:avoid}
.range .title{margin:0 0 .3rem}
.range .ends{display:flex;justify-content:space-between;color:var(--quiet);font-size:.85rem;margin:.1rem 0 0}
details{margin:.6rem 0}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
.points{font-size:.95rem}`;

const ends = `
nav.contents{background:var(--wash);border-radius:4px;padding:.8rem 1rem;margin:1.5rem 0}
nav.contents p{margin:0;font-weight:600}
nav.contents ul{margin:.3rem 0 0;padding:0;list-style:none;columns:2;column-gap:2rem}
nav.contents a{display:inline-block;padding:.2rem 0}
@media (max-width:34rem){nav.contents ul{columns:1}}
footer{margin-top:3rem;border-top:2px solid var(--accent);padding-top:.4rem}
footer h2{border:0;padding:0;margin:1.2rem 0 .5rem;font-size:1.1rem}
ol.sources{padding-left:2rem;font-size:.9rem}
ol.sources li{padding-left:.2rem;overflow-wrap:anywhere}
ol.sources li:target,sup a:target{background:var(--soft)}
ol.sources .back{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;text-decoration:none}
.closing{color:var(--quiet);font-size:.93rem}`;

const print = `
@page{size:A4;margin:10mm 12mm 13mm;@bottom-right{content:counter(page) ' van ' counter(pages);font:9pt ${fontFamily};color:#52616a}}
@media print{
:root{color-scheme:light}
html{font-size:9.2pt}
body{line-height:1.3;orphans:3;widows:3}
.page{max-width:none;padding:0}
.skip,nav.contents,details,.back{display:none}
h1{font-size:17pt;margin-bottom:.15rem}
h2{margin:1.1rem 0 .4rem;padding-top:.35rem}
h3{margin:.8rem 0 .25rem}
h4,h5,h6{margin:.6rem 0 .15rem}
p,ul,ol{margin:.3rem 0}
li{margin:.14rem 0}
figure{margin:.6rem 0}
ol.phases li{padding:.12rem 0}
a{color:inherit;text-decoration:none}
section{break-inside:auto}
li,dt,dd,.range,svg.drawing{break-inside:avoid}
figcaption,caption,p:has(+ul),p:has(+ol),p:has(+dl),p:has(+.scroll){break-after:avoid}
h3+p,h4+p,h5+p,p:has(+ul){break-inside:avoid}
.subtitle{margin-bottom:.4rem}
.callout,.card{padding:.5rem .75rem;margin:.7rem 0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg.wide-drawing,.bar{-webkit-print-color-adjust:exact;print-color-adjust:exact}
svg.wide-drawing{display:block}
svg.narrow-drawing{display:none}
.practice{margin-bottom:.5rem;padding-bottom:.4rem;line-height:1.3}
footer{margin-top:1.5rem}
ol.sources{font-size:8pt;line-height:1.25;columns:3;column-gap:6mm}
.scroll{overflow:visible}
}`;

/** Everything the page needs to look calm on a screen, a telephone and paper. */
export const pageStyles = [base, letterhead, lists, tables, boxes, figures, figureStyles, ends, print, sheetStyles]
  .join('')
  .replace(/\n/g, '');
