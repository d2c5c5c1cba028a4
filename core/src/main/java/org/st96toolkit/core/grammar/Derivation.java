package org.st96toolkit.core.grammar;

/** The ways in which one component may be derived from, or stand for, another; a schema can block each. */
public enum Derivation {
    EXTENSION,
    RESTRICTION,
    SUBSTITUTION,
    LIST,
    UNION
}
