// What pdfkit takes and its published types do not know yet.
declare namespace PDFKit {
  interface DocumentInfo {
    /** which snapshot a file was made of */
    Snapshot?: string;
  }
  namespace Mixins {
    interface StructureElementOptions {
      /** left, top, right, bottom of a figure, in points from the page's upper left corner */
      bbox?: [number, number, number, number];
      placement?: "Block" | "Inline";
      /** of a header cell */
      scope?: "Row" | "Column";
    }
  }
}
