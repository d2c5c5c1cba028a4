package org.st96toolkit.core.mapping;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/** An entry of the remainder: something that one side can say and the other cannot, at its place. */
sealed interface Entry {

    /** The kinds of entries as receipts count them. */
    enum Kind {
        DOCUMENT,
        SPELLING,
        DATA,
        WRAPPER,
        ORDER,
        SUPPLIED,
        PART
    }

    Kind kind();

    /** The root's entry: what belongs to the document as a whole. */
    record Document(Map<String, String> properties) implements Entry {
        @Override
        public Kind kind() {
            return Kind.DOCUMENT;
        }
    }

    /** The spelling of a value that a codec would not give back. */
    record Spelling(EntryPath path, String value) implements Entry {
        @Override
        public Kind kind() {
            return Kind.SPELLING;
        }
    }

    /** The name of an element for which the table gives back another. */
    record Renamed(EntryPath path, XmlName name) implements Entry {
        @Override
        public Kind kind() {
            return Kind.SPELLING;
        }
    }

    /**
     * Attributes and nodes without a counterpart.
     *
     * @param index the place among the significant children, or nothing where the grammar (or the place of the entry) says it
     */
    record Data(EntryPath path, OptionalInt index, List<XmlAttribute> attributes, List<XmlNode> nodes)
            implements Entry {
        @Override
        public Kind kind() {
            return Kind.DATA;
        }
    }

    /**
     * An element without a counterpart begins; what follows stays mapped in its place.
     *
     * @param beside whether it stands behind the element that holds the entry and not in it
     */
    record Open(XmlName name, List<XmlAttribute> attributes, boolean beside) implements Entry {
        @Override
        public Kind kind() {
            return Kind.WRAPPER;
        }
    }

    /** An element without a counterpart ends. */
    record Close(XmlName name) implements Entry {
        @Override
        public Kind kind() {
            return Kind.WRAPPER;
        }
    }

    /**
     * Elements without a counterpart around the text that follows, all in one.
     *
     * @param shape the elements and how much of the text each holds ({@link WrapperShape})
     */
    record Wrapped(String shape) implements Entry {
        @Override
        public Kind kind() {
            return Kind.WRAPPER;
        }
    }

    /**
     * Attributes without a counterpart that several elements have alike.
     *
     * @param name the name of the elements
     * @param all how many elements of that name the document has: where one of the ids is gone, this tells an element that is
     *     gone from one with another id
     * @param ids the ids of the elements
     * @param attributes the attributes of each
     */
    record Shared(XmlName name, int all, List<String> ids, List<XmlAttribute> attributes) implements Entry {
        @Override
        public Kind kind() {
            return Kind.DATA;
        }
    }

    /** The order of the significant children: for each place the index that the child has before. */
    record Order(EntryPath path, int[] permutation) implements Entry {
        @Override
        public Kind kind() {
            return Kind.ORDER;
        }
    }

    /**
     * A node that was only supplied.
     *
     * @param unwrap whether its content stays
     */
    record Supplied(EntryPath path, boolean unwrap) implements Entry {
        @Override
        public Kind kind() {
            return Kind.SUPPLIED;
        }
    }

    /**
     * A value that the way back puts at one place and the source has at another, in what is data: however it reads now, it is taken
     * away from the one and stands at the other.
     *
     * @param path where the way back puts it
     * @param to the element of the source that holds it
     */
    record Moved(EntryPath path, EntryPath to) implements Entry {
        @Override
        public Kind kind() {
            return Kind.SUPPLIED;
        }
    }

    /** Text that is not current. */
    record Part(XmlElement element) implements Entry {
        @Override
        public Kind kind() {
            return Kind.PART;
        }
    }
}
