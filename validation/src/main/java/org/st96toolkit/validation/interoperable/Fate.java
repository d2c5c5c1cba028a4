package org.st96toolkit.validation.interoperable;

/** What became of a node. */
enum Fate {
    /** Nothing took it. */
    LOST,
    /** It comes back elsewhere, or as something else, and is missing here. */
    MOVED,
    /** It stays. */
    KEPT
}
