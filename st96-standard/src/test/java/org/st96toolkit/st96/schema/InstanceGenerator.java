package org.st96toolkit.st96.schema;

import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import org.apache.xerces.xs.XSElementDeclaration;
import org.w3c.dom.Document;

/**
 * Makes valid documents of a schema that hold, one after the other, everything that a document with that root can hold.
 * Each document goes straight for one goal not reached yet and takes others on its way; the same seed makes the same
 * documents.
 */
final class InstanceGenerator {

    private final Reach reach;
    private final Costs costs;
    private final Random random;
    private final SampleText text;
    private final DocumentBuilder builder;
    private final int budget;

    /**
     * A generator.
     *
     * @param reach what to hold; the generator notes there what it thinks that its documents hold
     * @param budget how many elements a document has, more or less
     */
    InstanceGenerator(Reach reach, Costs costs, DocumentBuilder builder, long seed, int budget) {
        this.reach = reach;
        this.costs = costs;
        this.builder = builder;
        this.random = new Random(seed);
        this.text = new SampleText(random, reach);
        this.budget = budget;
    }

    /** A document that holds something which none before it held; null when there is nothing left. */
    Document next() {
        while (!reach.open().isEmpty()) {
            Map.Entry<Reach.Goal, XSElementDeclaration> first =
                    reach.open().entrySet().iterator().next();
            Reach.Goal goal = first.getKey();
            List<XSElementDeclaration> path = reach.path(first.getValue());
            Draft.Aim aim = null;
            if (goal.kind() == Reach.Kind.CHILD) {
                path.add((XSElementDeclaration) goal.thing());
            } else if (goal.kind() == Reach.Kind.BRANCH) {
                aim = Draft.Aim.at((Branch) goal.thing());
            }
            int before = reach.open().size();
            Document document = builder.newDocument();
            new Draft(document, reach, costs, random, text, budget).write(path, aim);
            boolean something = reach.open().size() < before;
            if (reach.isOpen(goal)) {
                // Counted as not reached, unless who reads the documents finds it all the same.
                reach.giveUp(goal);
            }
            if (something) {
                return document;
            }
        }
        return null;
    }
}
