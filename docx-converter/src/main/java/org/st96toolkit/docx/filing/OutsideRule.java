package org.st96toolkit.docx.filing;

import java.util.List;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.reader.PackageSurvey;

/** What the file uses from elsewhere, and what programs run or left in it. */
final class OutsideRule implements FilingRule {

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        PackageSurvey survey = file.survey();
        for (PackageSurvey.Outside each : survey.outside()) {
            // The reader told of images and objects that it met (D143).
            boolean told = file.flow().media().stream().map(Media::part).anyMatch(each.target()::equals);
            if (!told) {
                findings.add(FilingCode.OUTSIDE, each.kind(), each.target());
            }
        }
        if (!survey.attachedTemplate().isEmpty()) {
            findings.add(FilingCode.ATTACHED_TEMPLATE, survey.attachedTemplate());
        }
        survey.controls().forEach(part -> findings.add(FilingCode.CONTROL, part));
        List<String> known = demands.list(OfficeDemands.Subject.OBJECTS, findings.office());
        for (Spot object : file.objects()) {
            String program = object.what();
            // Charts and diagrams are the word processor's own; controls were told.
            boolean own = program.isEmpty()
                    || program.equals("chart")
                    || program.equals("diagram")
                    || survey.controls().contains(object.text());
            if (!own && !known.contains(program)) {
                findings.addAt(FilingCode.OBJECT, object.place(), program);
            }
        }
    }
}
