package org.st96toolkit.docx.image;

/**
 * Which colours an image has. In doubt it is not called black and white, for what is lost then does not come back:
 *
 * <ul>
 *   <li>it is in colour where red, green and blue of any pixel differ by more than 24 of 255;
 *   <li>it is black and white where nearly all its greys are edges: 98 of 100 pixels that are neither black (below 32) nor white (240
 *       and above), counted against all that are not white, have something darker than 96 and something lighter than 192 among
 *       the pixels up to two away;
 *   <li>it is grey otherwise.
 * </ul>
 */
final class ToneRule {

    private static final int MOST_DIFFERENCE = 24;
    private static final int BLACK_BELOW = 32;
    private static final int WHITE_FROM = 240;
    private static final int DARK_BELOW = 96;
    private static final int LIGHT_FROM = 192;
    private static final int REACH = 2;

    /** Most pixels of most drawings. */
    private static final int PAPER = 0xffffff;

    /** One in so many pixels that are not white may be a grey that is no edge. */
    private static final int LOOSE_SHARE = 50;

    private final PixelImage image;

    private ToneRule(PixelImage image) {
        this.image = image;
    }

    static Tone of(PixelImage image) {
        return new ToneRule(image).tone();
    }

    private Tone tone() {
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int rgb = image.rgb(x, y);
                if (rgb != PAPER && isColour(rgb)) {
                    return Tone.COLOUR;
                }
            }
        }
        return isDrawing() ? Tone.BILEVEL : Tone.GREY;
    }

    private static boolean isColour(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > MOST_DIFFERENCE;
    }

    private boolean isDrawing() {
        long inked = 0;
        long loose = 0;
        long everything = (long) image.width() * image.height();
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int rgb = image.rgb(x, y);
                if (rgb == PAPER) {
                    continue;
                }
                int light = image.light(x, y);
                if (light < WHITE_FROM) {
                    inked++;
                    if (light >= BLACK_BELOW && !isEdge(x, y)) {
                        loose++;
                    }
                }
            }
            if (loose * LOOSE_SHARE > everything) {
                return false;
            }
        }
        return loose * LOOSE_SHARE <= inked;
    }

    private boolean isEdge(int x, int y) {
        boolean dark = false;
        boolean light = false;
        for (int v = Math.max(0, y - REACH); v <= Math.min(image.height() - 1, y + REACH); v++) {
            for (int u = Math.max(0, x - REACH); u <= Math.min(image.width() - 1, x + REACH); u++) {
                int near = image.light(u, v);
                dark |= near < DARK_BELOW;
                light |= near >= LIGHT_FROM;
            }
        }
        return dark && light;
    }
}
