package org.st96toolkit.docx.section;

import java.util.Optional;
import org.st96toolkit.docx.flow.ListNumber;

/** Lines among the claims: where one begins, its further parts, and what stands before the first. */
final class ClaimLines {

    private final OutlineDraft draft;
    private final ClaimState claims = new ClaimState();

    ClaimLines(OutlineDraft draft) {
        this.draft = draft;
    }

    /** Whether a claim has begun. */
    boolean areBegun() {
        return claims.last() > 0;
    }

    void read(Line line, Signs sign) {
        Optional<ListNumber> counted = line.number();
        Optional<TypedNumbers.Typed> word =
                TypedNumbers.bracketedClaim(sign.text()).or(() -> TypedNumbers.claimWord(sign.text()));
        Optional<TypedNumbers.Typed> typed = TypedNumbers.claim(sign.text());
        if (word.isPresent()) {
            begin(line, word.get(), Decision.of(Ground.TYPED_NUMBER, word.get().number()));
        } else if (typed.isPresent() && isClaim(line, sign, typed.get())) {
            begin(
                    line,
                    typed.get(),
                    Decision.of(Ground.TYPED_NUMBER, typed.get().number()));
        } else if (counted.isPresent() && claims.isClaim(counted.get())) {
            order(line, counted.get().value());
            begin(
                    line,
                    counted.get(),
                    Decision.of(Ground.COUNTED_NUMBER, counted.get().text()));
        } else if (!areBegun()) {
            beforeClaims(line);
        } else if (draft.isContinuing(line) && !ClaimState.hasMarker(sign.text())) {
            draft.keep(part(line, Decision.of(Ground.CONTINUES)).continuing(), draft.cuts(line));
        } else {
            Decision decision = Decision.of(Ground.SECTION, Section.CLAIMS.name());
            draft.keep(part(line, decision).level(claims.level(line)), draft.cuts(line));
        }
    }

    private boolean isClaim(Line line, Signs sign, TypedNumbers.Typed typed) {
        return claims.isClaim(line, typed, ClaimWords.refers(sign.text().substring(typed.to())));
    }

    /** A line whose style says that a claim begins: by its typed or counted number, else it is the next. */
    void styled(Line line, Decision decision) {
        Optional<TypedNumbers.Typed> typed =
                TypedNumbers.claim(line.text()).or(() -> TypedNumbers.claimWord(line.text()));
        Optional<ListNumber> number = line.number().filter(ListNumber::ordered);
        if (typed.isPresent()) {
            begin(line, typed.get(), decision);
        } else if (number.isPresent()) {
            begin(line, number.get(), decision);
        } else {
            int next = claims.last() + 1;
            claims.begin(line, next);
            draft.keep(claim(line, decision).number(Integer.toString(next)), draft.cuts(line));
        }
    }

    /** A line whose style says that it is a further part of a claim. */
    void styledPart(Line line, Decision decision) {
        if (areBegun()) {
            draft.keep(part(line, decision).level(claims.level(line)), draft.cuts(line));
        } else {
            draft.keep(line, Role.CLAIMS_TEXT, Section.CLAIMS, decision);
        }
    }

    private static Entry claim(Line line, Decision decision) {
        return Entry.of(line, Role.CLAIM, Section.CLAIMS, decision);
    }

    private static Entry part(Line line, Decision decision) {
        return Entry.of(line, Role.CLAIM_PART, Section.CLAIMS, decision);
    }

    private void begin(Line line, ListNumber number, Decision decision) {
        claims.begin(line, number);
        draft.keep(claim(line, decision).number(Integer.toString(number.value())), draft.cuts(line));
    }

    private void begin(Line line, TypedNumbers.Typed typed, Decision decision) {
        order(line, typed.first());
        line.number()
                .filter(counted -> counted.ordered() && counted.value() != typed.first())
                .ifPresent(counted -> draft.report(SectionCode.TWO_NUMBERS, line, typed.number(), counted.text()));
        claims.begin(line, typed.last());
        CutList cuts = draft.cuts(line).mark(typed.to(), "claim-number");
        draft.keep(claim(line, decision).number(typed.number()), cuts);
    }

    private void order(Line line, int number) {
        if (number != claims.last() + 1) {
            draft.report(SectionCode.CLAIM_ORDER, line, Integer.toString(claims.last() + 1), Integer.toString(number));
        }
    }

    private void beforeClaims(Line line) {
        String text = line.text().strip();
        boolean statement = text.endsWith(":") || text.endsWith("\uFF1A");
        draft.keep(
                line,
                statement ? Role.CLAIM_STATEMENT : Role.CLAIMS_TEXT,
                statement ? Section.CLAIM_STATEMENT : Section.CLAIMS,
                Decision.of(Ground.PLACE, "before-claims"));
    }
}
