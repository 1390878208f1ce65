// A line of text that follows the clock of the talk, without a run of the screen.

const loket = (globalThis.__casusLoket ??= { horers: {}, hart: 0, pas: "", mee: {} });

export default function ({ data, parentElement }) {
  let regel = parentElement.querySelector(".casus-klok");
  if (!regel) {
    regel = document.createElement("p");
    regel.className = "casus-klok";
    parentElement.append(regel);
  }
  const zeg = (tekst) => {
    if (tekst && regel.textContent !== tekst) regel.textContent = tekst;
  };
  zeg(data.tekst);
  loket.horers.klok = ({ klok }) => zeg(klok);
  return () => delete loket.horers.klok;
}
