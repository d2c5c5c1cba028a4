package org.st96toolkit.core.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlFragment;
import org.st96toolkit.core.xml.XmlInstruction;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;

/**
 * How entries are written as processing instructions and read again: {@code KIND BODY ~DIGEST}. The digest covers kind
 * and body; a second one, after a dot, covers the value that the entry belongs to. An instruction whose own digest is not
 * right is not an entry but somebody else's instruction.
 */
final class EntryNotation {

    /**
     * An entry with what it belongs to.
     *
     * @param entry the entry
     * @param anchor the digest of the value that it belongs to
     * @param next whether it belongs to the element that follows, which can hold no instructions itself
     */
    record Anchored(Entry entry, Optional<String> anchor, boolean next) {}

    private static final String NEXT = "next ";

    /** The kinds of entries by the words that they begin with. */
    private static final Map<String, Entry.Kind> KINDS = Map.of(
            "document", Entry.Kind.DOCUMENT,
            "spelling", Entry.Kind.SPELLING,
            "data", Entry.Kind.DATA,
            "open", Entry.Kind.WRAPPER,
            "close", Entry.Kind.WRAPPER,
            "wrapped", Entry.Kind.WRAPPER,
            "shared", Entry.Kind.DATA,
            "order", Entry.Kind.ORDER,
            "supplied", Entry.Kind.SUPPLIED,
            "part", Entry.Kind.PART);

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final MessageDigest SHA_256 = unused();

    private final XmlFragment fragments;
    private final Map<String, String> prefixes;
    private final Map<String, String> namespaces;

    /** @param namespaces prefix to namespace */
    EntryNotation(Map<String, String> namespaces) {
        this.namespaces = new LinkedHashMap<>(namespaces);
        this.prefixes = new LinkedHashMap<>();
        namespaces.forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
        this.fragments = new XmlFragment(prefixes);
        this.namespaces.put("xml", XML);
        this.prefixes.put(XML, "xml");
    }

    /** The text by which a list of nodes is recognised. */
    String text(List<XmlNode> nodes) {
        return fragments.write(nodes);
    }

    /**
     * Writes an entry.
     *
     * @param anchor the digest of the value that it belongs to
     * @param next whether it belongs to the element that follows
     */
    XmlInstruction write(String target, Entry entry, Optional<String> anchor, boolean next) {
        String text = (next ? NEXT : "") + body(entry);
        String data =
                text + " ~" + digest(text) + anchor.map(value -> "." + value).orElse("");
        return new XmlInstruction(target, escape(data));
    }

    /** Reads an instruction; nothing where it is not an entry that this toolkit wrote. */
    Optional<Anchored> read(XmlInstruction instruction) {
        String data = unescape(instruction.data());
        int mark = data.lastIndexOf(" ~");
        if (mark < 0) {
            return Optional.empty();
        }
        String text = data.substring(0, mark);
        String digests = data.substring(mark + 2);
        int dot = digests.indexOf('.');
        String own = dot < 0 ? digests : digests.substring(0, dot);
        if (!own.equals(digest(text))) {
            return Optional.empty();
        }
        Optional<String> anchor = dot < 0 ? Optional.empty() : Optional.of(digests.substring(dot + 1));
        boolean next = text.startsWith(NEXT);
        return parse(next ? text.substring(NEXT.length()) : text).map(entry -> new Anchored(entry, anchor, next));
    }

    /** The kind of entry that an instruction is, by its digest and first word: what it says is not looked at. */
    Optional<Entry.Kind> kind(XmlInstruction instruction) {
        String data = unescape(instruction.data());
        int mark = data.lastIndexOf(" ~");
        if (mark < 0) {
            return Optional.empty();
        }
        int dot = data.indexOf('.', mark);
        String text = data.substring(0, mark);
        if (!data.substring(mark + 2, dot < 0 ? data.length() : dot).equals(digest(text))) {
            return Optional.empty();
        }
        return Optional.ofNullable(kind(text));
    }

    private static Entry.Kind kind(String text) {
        int start = text.startsWith(NEXT) ? NEXT.length() : 0;
        int space = text.indexOf(' ', start);
        return KINDS.get(text.substring(start, space < 0 ? text.length() : space));
    }

    /** The kind of an instruction that is known to be an entry. */
    static Entry.Kind kindOf(XmlInstruction entry) {
        return kind(entry.data());
    }

    /** Whether an instruction is an entry that belongs to the element that follows. */
    static boolean isNext(XmlInstruction instruction) {
        String data = unescape(instruction.data());
        int mark = data.lastIndexOf(" ~");
        return mark >= 0
                && data.startsWith(NEXT)
                && data.substring(mark + 2).startsWith(digest(data.substring(0, mark)));
    }

    /** The digest of a text: 24 bits of SHA-256 in four characters. Guards against accidents, not against forgery. */
    static String digest(String text) {
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().encodeToString(new byte[] {hash[0], hash[1], hash[2]});
    }

    /** A fresh one. A copy of one that is never used is there sooner than one that is looked up. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this Java platform cannot be copied", e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    // ---------------------------------------------------------------- writing

    private String body(Entry entry) {
        if (entry instanceof Entry.Document document) {
            StringBuilder text = new StringBuilder("document");
            document.properties()
                    .forEach((key, value) ->
                            text.append(' ').append(key).append('=').append(quote(value)));
            return text.toString();
        } else if (entry instanceof Entry.Spelling spelling) {
            return "spelling " + path(spelling.path()) + " " + quote(spelling.value());
        } else if (entry instanceof Entry.Renamed renamed) {
            return "spelling " + path(renamed.path()) + " <" + name(renamed.name()) + ">";
        } else if (entry instanceof Entry.Data data) {
            return data(data);
        } else if (entry instanceof Entry.Open open) {
            return (open.beside() ? "open beside " : "open ") + name(open.name()) + attributes(open.attributes());
        } else if (entry instanceof Entry.Close close) {
            return "close " + name(close.name());
        } else if (entry instanceof Entry.Wrapped wrapped) {
            return "wrapped " + wrapped.shape();
        } else if (entry instanceof Entry.Shared shared) {
            String named = name(shared.name()) + "[" + shared.all() + "] ";
            return "shared " + named + IdRanges.write(shared.ids()) + attributes(shared.attributes());
        } else if (entry instanceof Entry.Order order) {
            return "order " + path(order.path()) + " " + ranges(order.permutation());
        } else if (entry instanceof Entry.Supplied supplied) {
            return (supplied.unwrap() ? "supplied around " : "supplied ") + path(supplied.path());
        } else if (entry instanceof Entry.Moved moved) {
            return "supplied " + path(moved.path()) + " for " + path(moved.to());
        }
        return "part " + fragments.write(List.of(((Entry.Part) entry).element()));
    }

    private String data(Entry.Data data) {
        StringBuilder text = new StringBuilder("data");
        if (!data.path().isSelf() || data.index().isPresent()) {
            text.append(' ').append(path(data.path()));
            data.index().ifPresent(index -> text.append('#').append(index));
        }
        text.append(attributes(data.attributes()));
        if (!data.nodes().isEmpty()) {
            text.append(" : ").append(fragments.write(data.nodes()));
        }
        return text.toString();
    }

    private String attributes(List<XmlAttribute> attributes) {
        StringBuilder text = new StringBuilder();
        for (XmlAttribute attribute : attributes) {
            text.append(" @").append(name(attribute.name())).append('=').append(quote(attribute.value()));
        }
        return text.toString();
    }

    private String path(EntryPath path) {
        StringBuilder text = new StringBuilder();
        for (EntryPath.Step step : path.steps()) {
            text.append(text.length() == 0 ? "" : "/").append(name(step.name()));
            if (step.index() > 1) {
                text.append('[').append(step.index()).append(']');
            }
        }
        path.attribute()
                .ifPresent(attribute ->
                        text.append(text.length() == 0 ? "@" : "/@").append(name(attribute)));
        if (text.length() == 0) {
            text.append('.');
        }
        path.node().ifPresent(node -> text.append('#').append(node));
        return text.toString();
    }

    /** A name with its prefix; without a prefix for its namespace, the namespace in braces. */
    String name(XmlName name) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        String prefix = prefixes.get(name.namespace());
        return prefix == null ? "{" + escapeBrace(name.namespace()) + "}" + name.local() : prefix + ":" + name.local();
    }

    /**
     * Reads a name as it is written here.
     *
     * @throws IllegalArgumentException where it is none
     */
    XmlName name(String written) {
        EntryCursor in = new EntryCursor(written, namespaces, fragments);
        XmlName name = in.name();
        in.end();
        return name;
    }

    private static String escapeBrace(String namespace) {
        return namespace.replace("&", "&amp;").replace("}", "&#125;");
    }

    private static String quote(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("&quot;");
                case '&' -> text.append("&amp;");
                case '\n' -> text.append("&#10;");
                case '\r' -> text.append("&#13;");
                case '\t' -> text.append("&#9;");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }

    private static String ranges(int[] permutation) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < permutation.length; ) {
            int end = i;
            while (end + 1 < permutation.length && permutation[end + 1] == permutation[end] + 1) {
                end++;
            }
            text.append(text.length() == 0 ? "" : ",").append(permutation[i]);
            if (end > i) {
                text.append('-').append(permutation[end]);
            }
            i = end + 1;
        }
        return text.toString();
    }

    /** Keeps the end mark of an instruction out of its data, and can be undone. */
    private static String escape(String data) {
        return data.contains("?") ? data.replaceAll("\\?(\\\\*)>", "?\\\\$1>") : data;
    }

    private static String unescape(String data) {
        return data.contains("?\\") ? data.replaceAll("\\?\\\\(\\\\*)>", "?$1>") : data;
    }

    // ---------------------------------------------------------------- reading

    private Optional<Entry> parse(String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        EntryCursor in = new EntryCursor(space < 0 ? "" : text.substring(space + 1), namespaces, fragments);
        try {
            Optional<Entry> entry = switch (kind) {
                case "document" -> Optional.of(new Entry.Document(in.properties()));
                case "spelling" -> Optional.of(in.spelling());
                case "data" -> in.data();
                case "open" -> Optional.of(in.open());
                case "close" -> Optional.of(new Entry.Close(in.name()));
                case "wrapped" -> Optional.of(new Entry.Wrapped(in.rest()));
                case "shared" -> Optional.of(in.shared());
                case "order" -> Optional.of(new Entry.Order(in.path(), in.permutation()));
                case "supplied" -> Optional.of(in.supplied());
                case "part" ->
                    fragments
                            .parse(in.rest(), Location.UNKNOWN)
                            .filter(nodes -> nodes.size() == 1 && nodes.get(0) instanceof XmlElement)
                            .map(nodes -> new Entry.Part((XmlElement) nodes.get(0)));
                default -> Optional.empty();
            };
            in.end();
            return entry;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // A right digest over a text that this version does not write: another version's, so not ours to obey.
            return Optional.empty();
        }
    }
}
