package org.st96toolkit.validation;

import java.util.Arrays;
import java.util.Optional;

/** What is checked of a document, in the order in which it is checked. */
public enum Layer {
    /** It is XML, and its characters mean something. */
    WELL_FORMED("well-formed"),
    /** It follows its schema or DTD. */
    GRAMMAR("grammar"),
    /** What is referred to is there and of the right kind, and numbers run on. */
    IDENTITY("identity"),
    /** The files that it names are there, and are what it says. */
    FILES("files"),
    /** Codes, dates and classification symbols have a form that exists. */
    CODES("codes"),
    /** The rules of a profile or of a user. */
    RULES("rules");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    /** The name that people type and programs read. */
    public String id() {
        return id;
    }

    /** The layer of that name. */
    public static Optional<Layer> of(String id) {
        return Arrays.stream(values()).filter(layer -> layer.id.equals(id)).findFirst();
    }
}
