package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.xml.XmlName;

/** A simple type of this package: atomic, list, union, or a restriction of one of them. */
abstract sealed class ValueType implements SimpleType {

    private final Optional<XmlName> name;

    ValueType(Optional<XmlName> name) {
        this.name = name;
    }

    /** Who takes the identities that a value has in its document. */
    interface Identities {

        void id(String value);

        void reference(String value);
    }

    /** The name of a global type. */
    Optional<XmlName> name() {
        return name;
    }

    /** The type that it is derived from, or null. */
    abstract ValueType base();

    /** The facet or rule that a value (before white-space processing) breaks, or null. */
    abstract String faultOf(String raw);

    /** What a valid value (before white-space processing) means. */
    abstract Object key(String raw);

    /** The length that the length facets measure, or -1 where they say nothing. */
    abstract int length(String normalized);

    abstract WhiteSpace whiteSpace();

    /** The primitive type behind it; null for lists and unions. */
    abstract BuiltIn primitive();

    /** Hands out the identities in a valid value. */
    abstract void identities(String raw, Identities to);

    /** Whether a value of it can have an identity at all. */
    abstract boolean hasIdentity();

    @Override
    public String normalize(String value) {
        return whiteSpace().apply(value);
    }

    @Override
    public Optional<String> fault(String value) {
        return Optional.ofNullable(faultOf(value));
    }

    @Override
    public List<String> enumeration() {
        return List.of();
    }

    /** An atomic type that XML Schema has built in. */
    static final class Atomic extends ValueType {

        private final BuiltIn builtIn;
        private final Atomic base;

        Atomic(BuiltIn builtIn, Atomic base) {
            super(Optional.of(new XmlName(SchemaNames.XSD, builtIn.xsdName())));
            this.builtIn = builtIn;
            this.base = base;
        }

        @Override
        ValueType base() {
            return base;
        }

        @Override
        String faultOf(String raw) {
            return builtIn.accepts(builtIn.whiteSpace().apply(raw)) ? null : builtIn.xsdName();
        }

        @Override
        Object key(String raw) {
            return builtIn.key(builtIn.whiteSpace().apply(raw));
        }

        @Override
        int length(String normalized) {
            return builtIn.length(normalized);
        }

        @Override
        WhiteSpace whiteSpace() {
            return builtIn.whiteSpace();
        }

        @Override
        BuiltIn primitive() {
            return builtIn.primitive();
        }

        @Override
        void identities(String raw, Identities to) {
            if (builtIn == BuiltIn.ID) {
                to.id(normalize(raw));
            } else if (builtIn == BuiltIn.IDREF) {
                to.reference(normalize(raw));
            }
        }

        @Override
        boolean hasIdentity() {
            return builtIn == BuiltIn.ID || builtIn == BuiltIn.IDREF;
        }

        @Override
        public Identity identity() {
            return switch (builtIn) {
                case ID -> Identity.ID;
                case IDREF -> Identity.IDREF;
                default -> Identity.NONE;
            };
        }
    }

    /** A list of values, separated by white space. */
    static final class ListOf extends ValueType {

        private final ValueType item;
        private final ValueType base;

        ListOf(Optional<XmlName> name, ValueType item, ValueType base) {
            super(name);
            this.item = item;
            this.base = base;
        }

        ValueType item() {
            return item;
        }

        @Override
        ValueType base() {
            return base;
        }

        @Override
        String faultOf(String raw) {
            for (String value : items(raw)) {
                String fault = item.faultOf(value);
                if (fault != null) {
                    return fault;
                }
            }
            return null;
        }

        @Override
        Object key(String raw) {
            List<Object> keys = new ArrayList<>();
            for (String value : items(raw)) {
                keys.add(item.key(value));
            }
            return keys;
        }

        @Override
        int length(String normalized) {
            return items(normalized).size();
        }

        @Override
        WhiteSpace whiteSpace() {
            return WhiteSpace.COLLAPSE;
        }

        @Override
        BuiltIn primitive() {
            return null;
        }

        @Override
        void identities(String raw, Identities to) {
            items(raw).forEach(value -> item.identities(value, to));
        }

        @Override
        boolean hasIdentity() {
            return item.hasIdentity();
        }

        @Override
        public Identity identity() {
            return item.identity() == Identity.IDREF ? Identity.IDREFS : Identity.NONE;
        }

        private static List<String> items(String raw) {
            String collapsed = WhiteSpace.COLLAPSE.apply(raw);
            return collapsed.isEmpty() ? List.of() : List.of(collapsed.split(" "));
        }
    }

    /** A value of one of several types; the first that takes it. */
    static final class UnionOf extends ValueType {

        private final List<ValueType> members;
        private final ValueType base;

        UnionOf(Optional<XmlName> name, List<ValueType> members, ValueType base) {
            super(name);
            this.members = List.copyOf(members);
            this.base = base;
        }

        List<ValueType> members() {
            return members;
        }

        @Override
        ValueType base() {
            return base;
        }

        /** The member that takes a value, or null. */
        private ValueType member(String raw) {
            for (ValueType member : members) {
                if (member.faultOf(raw) == null) {
                    return member;
                }
            }
            return null;
        }

        @Override
        String faultOf(String raw) {
            if (member(raw) != null) {
                return null;
            }
            return members.stream().anyMatch(member -> !member.enumeration().isEmpty()) ? "enumeration" : "union";
        }

        @Override
        Object key(String raw) {
            ValueType member = member(raw);
            return member == null ? raw : member.key(raw);
        }

        @Override
        int length(String normalized) {
            return -1;
        }

        @Override
        WhiteSpace whiteSpace() {
            return WhiteSpace.COLLAPSE;
        }

        @Override
        public String normalize(String value) {
            ValueType member = member(value);
            return member == null ? WhiteSpace.COLLAPSE.apply(value) : member.normalize(value);
        }

        @Override
        BuiltIn primitive() {
            return null;
        }

        @Override
        void identities(String raw, Identities to) {
            ValueType member = member(raw);
            if (member != null) {
                member.identities(raw, to);
            }
        }

        @Override
        boolean hasIdentity() {
            return members.stream().anyMatch(ValueType::hasIdentity);
        }

        @Override
        public Identity identity() {
            return Identity.NONE;
        }

        @Override
        public List<String> enumeration() {
            List<String> all = new ArrayList<>();
            for (ValueType member : members) {
                if (member.enumeration().isEmpty()) {
                    return List.of();
                }
                all.addAll(member.enumeration());
            }
            return all.stream().distinct().toList();
        }
    }

    /** Another type, narrowed by facets. */
    static final class Restricted extends ValueType {

        private final ValueType base;
        private final Facets facets;
        private final WhiteSpace whiteSpace;

        Restricted(Optional<XmlName> name, ValueType base, Facets facets, WhiteSpace whiteSpace) {
            super(name);
            this.base = base;
            this.facets = facets;
            this.whiteSpace = whiteSpace;
        }

        @Override
        ValueType base() {
            return base;
        }

        /** The list, union or built-in type at the bottom. */
        ValueType root() {
            return base instanceof Restricted restricted ? restricted.root() : base;
        }

        /** What the base sees: a union's members process white space as each of them prescribes. */
        private String forBase(String raw) {
            return root() instanceof UnionOf ? raw : whiteSpace.apply(raw);
        }

        @Override
        String faultOf(String raw) {
            String processed = forBase(raw);
            String fault = base.faultOf(processed);
            return fault != null ? fault : facets.fault(this, processed);
        }

        @Override
        Object key(String raw) {
            return base.key(forBase(raw));
        }

        @Override
        int length(String normalized) {
            return base.length(normalized);
        }

        @Override
        WhiteSpace whiteSpace() {
            return whiteSpace;
        }

        @Override
        public String normalize(String value) {
            return root() instanceof UnionOf ? base.normalize(value) : whiteSpace.apply(value);
        }

        @Override
        BuiltIn primitive() {
            return base.primitive();
        }

        @Override
        void identities(String raw, Identities to) {
            base.identities(forBase(raw), to);
        }

        @Override
        boolean hasIdentity() {
            return base.hasIdentity();
        }

        @Override
        public Identity identity() {
            return base.identity();
        }

        @Override
        public List<String> enumeration() {
            return facets.enumeration().isEmpty() ? base.enumeration() : facets.enumeration();
        }
    }
}
