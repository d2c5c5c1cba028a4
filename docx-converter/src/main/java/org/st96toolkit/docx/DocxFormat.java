package org.st96toolkit.docx;

import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.core.format.PackagedFormat;
import org.st96toolkit.docx.filing.FileFacts;
import org.st96toolkit.docx.filing.FilingRules;

/** DOCX, as it plugs into the toolkit. */
public final class DocxFormat implements PackagedFormat {

    /** The name of this kind of file. */
    public static final String ID = "docx";

    /** Made with the first DOCX: whoever reads XML alone does not wait for tables of words and symbols. */
    private static final class Tables {
        private static final DocxConverter CONVERTER = new DocxConverter();
        private static final FilingRules RULES = new FilingRules();
    }

    /** For {@link java.util.ServiceLoader}. */
    public DocxFormat() {}

    @Override
    public String id() {
        return ID;
    }

    /** Packages, and what encrypted packages and documents of an old word processor begin with. */
    @Override
    public boolean recognises(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, 'P', 'K', 5, 6)
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Result<PackagedFile> read(String name, byte[] bytes) {
        Result<FileFacts> facts = FileFacts.read(name, bytes);
        return new Result<>(
                facts.value().map(read -> new DocxFile(read, Tables.RULES, Tables.CONVERTER)), facts.report());
    }
}
