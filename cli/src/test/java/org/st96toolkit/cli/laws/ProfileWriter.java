package org.st96toolkit.cli.laws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.MappingTables;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;

/**
 * Writes the interoperable profile of a dialect, for the way from one side to the other: what of the mapping table and of the
 * grammars of both sides decides whether a document leaves a remainder. The language of the profile is described in
 * {@code docs/interoperable.md}.
 */
final class ProfileWriter {

    private final Side from;
    private final Format reading;
    private final Format writing;
    private final Mapping mapping;
    private final List<Variant> variants;
    private final Variant written;
    private final ValueForms values;
    private final List<String> groups;

    /**
     * @param dialect the dialect of the left side
     * @param from the side of the documents that are judged
     */
    ProfileWriter(Toolkit toolkit, String dialect, Side from) {
        MappingTables tables = toolkit.tables().get(0);
        Format left = toolkit.format(tables.left()).orElseThrow();
        Format right = toolkit.format(tables.right()).orElseThrow();
        String other = right.dialects().get(0);
        boolean there = from == Side.LEFT;
        this.from = from;
        this.reading = there ? left : right;
        this.writing = there ? right : left;
        this.mapping = tables.mapping(dialect).orElseThrow().orElseThrow();
        this.variants = reading.variants(there ? dialect : other);
        this.written =
                writing.variant(there ? other : dialect, Optional.empty()).orElseThrow();
        this.values = new ValueForms(from);
        this.groups = there ? NeighbourGroups.of(dialect) : List.of();
    }

    String text() {
        Set<String> versions =
                variants.stream().map(Variant::version).collect(Collectors.toCollection(LinkedHashSet::new));
        ProfileText text = new ProfileText(versions);
        for (String version : versions) {
            Map<ProfileSites.Site, String> known = ProfileSites.none();
            for (Mapping.Root root : mapping.roots()) {
                variants.stream()
                        .filter(variant -> variant.version().equals(version)
                                && variant.root().equals(root.on(from).local()))
                        .findFirst()
                        .ifPresent(variant -> root(root, variant, known, text));
            }
        }
        return text.text(mapping, groups, values);
    }

    /** The states that a root element leads to, in one version of the dialect. */
    private void root(Mapping.Root root, Variant variant, Map<ProfileSites.Site, String> known, ProfileText text) {
        Grammar own = reading.mappedGrammar(variant);
        Optional<ElementType> made = writing.mappedGrammar(new Variant(
                        written.dialect(),
                        written.version(),
                        root.on(from.other()).local()))
                .element(root.on(from.other()))
                .map(ElementDeclaration::type);
        if (made.isEmpty()) {
            return;
        }
        Rule rule = mapping.rules().get(root.rule());
        ElementType read =
                own.element(root.on(from)).map(ElementDeclaration::type).orElse(null);
        ProfileSites sites = new ProfileSites(mapping, from, own, known);
        String state = sites.name(rule, rule, read, made.get(), List.of());
        text.root(
                "root " + ProfileNotation.name(root.on(from))
                        + ProfileNotation.guards(rule.on(from).predicates()) + " : " + state,
                variant.version());
        for (Optional<ProfileSites.Site> site = sites.next(); site.isPresent(); site = sites.next()) {
            write(new SiteLines(sites, site.get(), text, variant.version()));
        }
    }

    private void write(SiteLines lines) {
        if (lines.rule().subtree()) {
            new FormulaLines(lines, values).write();
            return;
        }
        new RowLines(lines, values).write();
        // What a shape moves stands in its own place only on the left.
        lines.rule().shape().filter(shape -> from == Side.LEFT).ifPresent(shape -> lines.line("shape " + shape));
        if (lines.rule().content()) {
            new ContentLines(lines).write();
        }
        new ModelLines(lines).write();
        new NeedLines(lines).write();
        new SupplyLines(lines).write();
    }
}
