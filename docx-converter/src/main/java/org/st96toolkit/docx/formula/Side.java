package org.st96toolkit.docx.formula;

import java.util.Map;

/** Above or below. */
enum Side {
    TOP("mover", "accent"),
    BOTTOM("munder", "accentunder");

    /** The values of {@code m:pos} and {@code m:vertJc}. */
    static final Map<String, Side> VALUES = Map.of("top", TOP, "bot", BOTTOM);

    private final String script;
    private final String accent;

    Side(String script, String accent) {
        this.script = script;
        this.accent = accent;
    }

    /** The element of MathML that sets something on this side of a base. */
    String script() {
        return script;
    }

    /** The attribute of that element which says whether it is an accent. */
    String accent() {
        return accent;
    }

    Side other() {
        return this == TOP ? BOTTOM : TOP;
    }
}
