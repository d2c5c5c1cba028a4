package org.st96toolkit.core.html;

import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.ResourceBundle;
import org.st96toolkit.core.diagnostic.OneLine;

/**
 * A page on its way, in one language. It is HTML and XML at once, so that whatever reads XML can look into it. Text is escaped here and
 * nowhere else; characters that cannot be seen, or that no document can hold, are shown by their numbers. Used by one thread.
 */
public final class HtmlPage {

    /** What all pages look like: colours for light and dark, tables, findings by their severity, what is quiet and what is marked. */
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --quiet: #555; --line: #ccc; --box: #f3f3f3; --mark: #ffe28a;
              --error: #a4000f; --warning: #8a6100; --info: #00558b; --good: #1a6b1a; }
            @media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --page: #171717; --quiet: #b4b4b4; --line: #4a4a4a; --box: #282828; --mark: #655000;
              --error: #ff8f87; --warning: #e8b64c; --info: #80c6ff; --good: #7fd893; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--page); overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1.05rem; }
            table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
            th { white-space: nowrap; } td.count, th.count { text-align: right; white-space: nowrap; width: 1%; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; }
            .finding { border-left: .3rem solid var(--line); padding: .2rem .8rem; margin: .8rem 0; break-inside: avoid; } .finding p { margin: .2rem 0; }
            .finding.ERROR { border-color: var(--error); } .finding.WARNING { border-color: var(--warning); } .finding.INFO { border-color: var(--info); }
            b.ERROR { color: var(--error); } b.WARNING { color: var(--warning); } b.INFO { color: var(--info); }
            blockquote { margin: .3rem 0; padding: .3rem .8rem; background: var(--box); } mark { background: var(--mark); color: inherit; }
            .cure, .where { color: var(--quiet); }
            @media (max-width: 40rem) { body { margin: 1rem auto; padding: 0 .6rem; } th, td { padding: .3rem; } dl { display: block; } }
            """;

    private final Locale language;
    private final ResourceBundle words;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param language the language of the page
     * @param words the base name of the bundle of its words, patterns of {@link MessageFormat}; English where the language has none
     * @param loader what finds the bundle
     */
    public HtmlPage(Locale language, String words, ClassLoader loader) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                words,
                language,
                loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of the page. */
    public Locale language() {
        return language;
    }

    /**
     * Begins the page: everything up to the start of its body.
     *
     * @param title what it is
     * @param style what it looks like beyond what all pages do, as CSS
     */
    public HtmlPage begin(String title, String style) {
        html.append("<!DOCTYPE html>\n");
        open("html", "lang", language.getLanguage()).newLine().open("head").newLine();
        empty("meta", "charset", "UTF-8").newLine();
        empty("meta", "name", "viewport", "content", "width=device-width").newLine();
        line("title", title);
        html.append("<style>\n").append(STYLE).append(style).append("</style>\n");
        return close().newLine().open("body").newLine();
    }

    /** Ends the page. */
    public byte[] end() {
        while (!open.isEmpty()) {
            close().newLine();
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Begins an element; attributes are names and values by turns. */
    public HtmlPage open(String element, String... attributes) {
        start(element, attributes);
        html.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    public HtmlPage close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public HtmlPage empty(String element, String... attributes) {
        start(element, attributes);
        html.append("/>");
        return this;
    }

    /** An element with text alone. */
    public HtmlPage element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element with text alone, on a line of its own. */
    public HtmlPage line(String element, String text, String... attributes) {
        return element(element, text, attributes).newLine();
    }

    /** A name and a value of a list of them ({@code dl}). */
    public HtmlPage pair(String name, String value) {
        return element("dt", name).element("dd", value);
    }

    /** Text. */
    public HtmlPage text(String text) {
        html.append(escape(text));
        return this;
    }

    /** The end of a line in the source of the page. */
    public HtmlPage newLine() {
        html.append('\n');
        return this;
    }

    /** Whether the bundle has a word. */
    public boolean hasWord(String key) {
        return words.containsKey(key);
    }

    /** A word of the bundle, with its arguments. */
    public String word(String key, Object... arguments) {
        MessageFormat pattern = new MessageFormat(words.getString(key), Locale.ROOT);
        Format[] formats = pattern.getFormatsByArgumentIndex();
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            // A number that is a choice stays one; any other is written as it is, without marks between its digits.
            shown[i] = i < formats.length && formats[i] != null ? arguments[i] : arguments[i].toString();
        }
        return pattern.format(shown);
    }

    private void start(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escape(String text) {
        return OneLine.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
