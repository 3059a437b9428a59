package io.github.cheatsheets.pdf;

import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/** FOP's writer of PDF, with a {@linkplain LeanStructure lean structure}. */
final class PdfHandler extends PDFDocumentHandler {

    private final StructureTreeEventHandler structure;

    PdfHandler(FOUserAgent agent) throws FOPException {
        super(new IFContext(agent));
        this.structure = new LeanStructure(super.getStructureTreeEventHandler());
        getConfigurator().configure(this);
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        return structure;
    }
}
