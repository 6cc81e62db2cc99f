/** The parts that would touch a saddle, seen from behind. */
export function SaddlePicture() {
  return (
    <figure className="relative overflow-hidden rounded-card bg-canvas in-[main]:border in-[main]:border-line">
      <svg
        viewBox="0 0 360 166"
        aria-hidden
        className="mx-auto block w-full max-w-[26rem]"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <g className="fill-surface stroke-line-strong" strokeWidth="2.2">
          <path d="M138 -4C140 22 132 44 132 72C132 108 138 136 140 170H172L180 104L188 170H220C222 136 228 108 228 72C228 44 220 22 222 -4Z" />
          <path d="M106 -4C104 26 98 50 96 74C94 92 90 102 93 112C95 119 102 119 105 112C108 100 109 88 110 74C114 50 124 26 126 -4M254 -4C256 26 262 50 264 74C266 92 270 102 267 112C265 119 258 119 255 112C252 100 251 88 250 74C246 50 236 26 234 -4" />
        </g>
        <path d="M180 -4V38" className="stroke-line-strong" strokeWidth="1.6" />
        <circle cx="180" cy="90" r="31" className="fill-trail-soft stroke-trail" strokeWidth="3" />
        <path
          d="M180 68V96M158 82C160 96 174 102 180 94C186 102 200 96 202 82"
          className="stroke-ink"
          strokeWidth="2.4"
        />
        <path d="M172 121L180 98L188 121" className="stroke-line-strong" strokeWidth="2.2" />
      </svg>
      <figcaption className="absolute right-3 bottom-2 text-13 text-ink-soft">seen from behind</figcaption>
    </figure>
  );
}
