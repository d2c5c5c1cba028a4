package org.st96toolkit.cli.laws;

import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Row;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;

/** The lines of the state for a rule at work, and what all that write them ask. */
final class SiteLines {

    private final ProfileSites sites;
    private final ProfileSites.Site site;
    private final ProfileText text;
    private final String version;
    private final String head;
    private final List<Row> rows;
    private final List<Row> returning;
    private final ContentModels models;

    SiteLines(ProfileSites sites, ProfileSites.Site site, ProfileText text, String version) {
        this.sites = sites;
        this.site = site;
        this.text = text;
        this.version = version;
        this.head = "state " + sites.name(site) + mode(site);
        this.rows = written(site.rule());
        this.returning = written(site.back());
        this.models = new ContentModels(site.written());
        text.state(head);
    }

    private static String mode(ProfileSites.Site site) {
        ElementType.Content content = site.written().content();
        boolean mixed = content == ElementType.Content.MIXED
                || content == ElementType.Content.ANY
                || content == ElementType.Content.SIMPLE;
        boolean runs = site.read() != null && site.read().content() == ElementType.Content.MIXED;
        return site.rule().subtree()
                ? " copy"
                : !site.rule().content() ? " rows" + (runs ? " mixed" : "") : mixed ? " text" : " parts";
    }

    private List<Row> written(Rule rule) {
        return rule.rows().stream()
                .filter(row -> ProfileSites.exists(site.written(), row.on(to())))
                .toList();
    }

    void line(String line) {
        text.line(head, line, version);
    }

    ProfileText text() {
        return text;
    }

    ProfileSites sites() {
        return sites;
    }

    Mapping mapping() {
        return sites.mapping();
    }

    /** The side of the documents that are judged. */
    Side from() {
        return sites.from();
    }

    Side to() {
        return sites.from().other();
    }

    Rule rule() {
        return site.rule();
    }

    /** The rule by which the way back reads what this one makes. */
    Rule back() {
        return site.back();
    }

    ProfileSites.Site site() {
        return site;
    }

    /** The type of the element that is read; null where its grammar does not know it. */
    ElementType read() {
        return site.read();
    }

    ElementType written() {
        return site.written();
    }

    /** The rows whose path the grammar of the written document knows. */
    List<Row> rows() {
        return rows;
    }

    /** The same of the rule of the way back. */
    List<Row> returning() {
        return returning;
    }

    /** What is asked of the element that is made. */
    ContentModels models() {
        return models;
    }

    /** The rule of a row. */
    Optional<Rule> inner(Row row) {
        return row.rule().map(mapping().rules()::get);
    }
}
