package org.st96toolkit.docx.reader;

/**
 * A way from one part to another, or out of the file.
 *
 * @param id what the part names it by
 * @param type its type, as the Transitional variant has it
 * @param target the name of a part; as written where it leads out of the file
 * @param external whether it leads out of the file
 */
public record Relationship(String id, String type, String target, boolean external) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Whether it is of a type of the standard, such as {@code image}. */
    public boolean is(String name) {
        return type.equals(OFFICE + name);
    }
}
