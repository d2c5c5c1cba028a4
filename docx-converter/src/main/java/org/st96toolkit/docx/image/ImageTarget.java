package org.st96toolkit.docx.image;

/** The standard that an image is wanted for. */
public enum ImageTarget {
    /** Takes PNG, JPEG, TIFF, GIF and SVG: these pass through untouched, what else can be read becomes PNG. */
    ST96,
    /** Takes TIFF and JPEG: JPEG passes through untouched, drawings become TIFF of group 4, what has greys or colours JPEG. */
    ST36;

    /** Whether its list of formats has this one. */
    public boolean allows(ImageFormat format) {
        return switch (format) {
            case JPEG, TIFF -> true;
            case PNG, GIF, SVG -> this == ST96;
            default -> false;
        };
    }
}
