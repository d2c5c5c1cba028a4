package org.st96toolkit.core.grammar;

import java.util.Set;

/** Whether one type may stand for another by {@code xsi:type}. */
final class TypeDerivation {

    private TypeDerivation() {}

    static boolean isDerived(DeclaredType type, DeclaredType from, Set<Derivation> blocked) {
        if (type.isDerivedFrom(from, blocked)) {
            return true;
        }
        // a member of a union may stand for the union
        return type.definition().simple()
                && from.definition().simple()
                && from.definition().value() instanceof ValueType.UnionOf union
                && isMember(type.definition().value(), union);
    }

    private static boolean isMember(ValueType type, ValueType.UnionOf union) {
        for (ValueType at = type; at != null; at = at.base()) {
            for (ValueType member : union.members()) {
                if (at == member || (member instanceof ValueType.UnionOf inner && isMember(at, inner))) {
                    return true;
                }
            }
        }
        return false;
    }
}
