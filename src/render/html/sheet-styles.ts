const screen = `
.columns{column-gap:1.8rem}
.columns h3,.columns h4{margin-top:1.2rem}
.columns>section>:first-child{margin-top:.2rem}
@media print,(min-width:40rem){
.of-2{columns:2}
.of-3,.of-4{columns:3}
#back .columns{columns:2}
#may{break-before:column}
.columns>section{break-inside:avoid}
}
.sheet h2{margin-top:1.5rem}
.sheet #front>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0;padding:0;border:0}
.sheet ul.compact{columns:15rem 3;column-gap:1.8rem}
.sheet .columns ul.compact{columns:1}
.sheet ul.compact>li{break-inside:avoid}
.sheet #call-now h3{color:var(--bad)}
.sheet #call-today h3,.sheet #red-flags h3{color:var(--warn)}
.sheet #red-flags{border:2px solid var(--warn);border-radius:4px;padding:.2rem .7rem .4rem;margin-top:.8rem}
.sheet #red-flags h3{margin-top:.2rem}
.sheet #back .columns>section>ul:not(.compact){padding:0;list-style:none}
.sheet #back .columns>section>ul:not(.compact)>li{display:flex;flex-wrap:wrap;gap:0 .6rem;margin-bottom:.5rem}
.sheet #back .columns li>ul{flex-basis:100%;padding-left:1.1rem}
.sheet #back .columns li .write{flex:1;min-width:8rem;margin:0}
.write{display:flex;gap:.5rem;margin:.35rem 0;color:var(--quiet)}
.write::after{content:'';flex:1;border-bottom:1px dotted var(--edge)}
.write-rest{border:1px solid var(--line);border-radius:4px;padding:.4rem .7rem;min-height:6rem;margin:1rem 0;color:var(--quiet)}
.write-rest p{margin:0}
.side-foot{display:flex;justify-content:space-between;gap:1rem;color:var(--quiet);font-size:.85rem;border-top:1px solid var(--line);padding-top:.3rem;margin-top:2rem}
.side+.side{margin-top:2.5rem}`;

// Two sides of A4 at 11 points. What does not fit makes a third page: nothing is ever cut.
const print = `
@page sheet{margin:8mm 10mm;@bottom-left{content:none}@bottom-right{content:none}}
@media print{
.sheet{page:sheet;font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans Condensed',sans-serif;font-size:11pt;line-height:1.16}
.sheet .side{display:flex;flex-direction:column;min-height:280.5mm;margin:0}
.sheet .side+.side{break-before:page}
.sheet .side>section{display:flex;flex-direction:column;flex:1}
.sheet h1{font-size:15pt;margin:0}
.sheet h2{font-size:14pt;margin:0 0 1mm;padding:0;border:0}
.sheet h3{font-size:11.5pt;margin:1.3mm 0 .2mm;color:var(--accent)}
.sheet .columns>section>h3{margin-top:0;padding-top:1.2mm}
.sheet p,.sheet ul,.sheet dl.facts{margin:.4mm 0}
.sheet figure{margin:0}
.sheet li{margin:.3mm 0}
.sheet ul.signs>li{padding-left:4.6mm}
.sheet ul:not(.signs){padding-left:4mm}
.sheet .sign{width:3.4mm;height:3.4mm;top:.6mm}
.sheet .lead{font-size:11.5pt}
.sheet .quiet,.sheet .subtitle{font-size:11pt}
.sheet .subtitle{margin:0 0 .5mm}
.sheet dl.facts{gap:0 4mm;grid-template-columns:auto 1fr}
.sheet .columns{column-gap:5mm}
.sheet ul.compact{columns:3;column-gap:5mm}
.sheet ul.signs.compact{columns:1}
.sheet ul.signs.compact>li{display:inline-block;margin-right:5mm}
.sheet #front .of-2>section>ul{padding:0;list-style:none}
.sheet #back .columns li>ul{padding-left:4.5mm;margin:0;list-style:disc}
.sheet #back .columns>section>ul:not(.compact)>li{margin-bottom:1mm;gap:0 3mm}
.sheet #back .columns li .write{min-width:30mm}
.sheet #red-flags{margin-top:2mm;padding:0 2.5mm 1mm}
.sheet #the-rest .quiet,.sheet #main-sources li,.sheet .practice-closing{font-size:9pt}
.sheet .write{margin:1.2mm 0 .6mm}
.sheet .write-rest{flex:1;min-height:12mm;margin:1.4mm 0;padding:1mm 2mm}
.sheet .side-foot{font-size:9pt;margin:auto 0 0;padding-top:1mm}
.sheet .practice{font-size:9.5pt;margin:0 0 1mm;padding:0 0 1mm;gap:0 5mm}
.sheet .practice>div:not(.reach){display:flex;flex-wrap:wrap;gap:0 3mm;align-items:baseline}
.sheet .practice .reach{display:flex;gap:0 3mm}
.sheet .practice img{max-height:9mm}
.sheet .practice .name{font-size:11pt}
.sheet .practice-closing{margin:1mm 0;padding-top:1mm}
}`;

/** The sheet of two sides: on a screen below each other, on paper a side of A4 each. */
export const sheetStyles = screen + print;
