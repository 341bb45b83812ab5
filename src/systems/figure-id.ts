/** A figure's id, "<system>/<figure>", taken apart. The system's own id may hold a slash: "team/ledger/peak-rate". Pure. */

/** "view-count/peak-rate" → "view-count"; '' where there is no system in it. */
export const systemOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** "view-count/peak-rate" → "peak-rate". */
export const figureName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
