package nl.kenniskompas.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Follows the drawing of one page and keeps its straight rules. Curves are left out, shading counts by its edges.
final class Drawing {
    static final List<String> OPERATORS =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> CLOSING = Set.of("s", "b", "b*");
    private static final int MOST = 20_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> dots = new ArrayList<>();
    private final List<Rule> rounds = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = new Point2D.Float();

    void clear() {
        rules.clear();
        path.clear();
        dots.clear();
        rounds.clear();
    }

    /// Small filled shapes: the bullets of programs that draw them.
    List<Rule> dots() {
        return dots;
    }

    List<Rule> rules() {
        return rules;
    }

    OperatorProcessor follow(String name, PDFStreamEngine engine) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                draw(name, operands, getContext());
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    private void draw(String name, List<COSBase> operands, PDFStreamEngine engine) {
        switch (name) {
            case "m" -> {
                if (operands.size() >= 2) start = at = point(operands, 0, 0, 0, engine);
            }
            case "l" -> {
                if (operands.size() >= 2) lineTo(point(operands, 0, 0, 0, engine));
            }
            case "c", "v", "y" -> curveTo(operands, engine);
            case "h" -> lineTo(start);
            case "re" -> rectangle(operands, engine);
            case "n" -> {
                path.clear();
                rounds.clear();
            }
            default -> paint(CLOSING.contains(name), !name.equalsIgnoreCase("s"));
        }
    }

    private void rectangle(List<COSBase> operands, PDFStreamEngine engine) {
        if (operands.size() < 4) return;
        float width = number(operands.get(2));
        float height = number(operands.get(3));
        Point2D.Float a = point(operands, 0, 0, 0, engine);
        Point2D.Float b = point(operands, 0, width, height, engine);
        Rule box = Rule.of(a.x, a.y, b.x, b.y);
        if (isDot(box)) {
            rounds.add(box);
            return;
        }
        if (box.x1() - box.x0() < 3 || box.y1() - box.y0() < 3) {
            keep(box);
            return;
        }
        keep(new Rule(box.x0(), box.y0(), box.x1(), box.y0()));
        keep(new Rule(box.x0(), box.y1(), box.x1(), box.y1()));
        keep(new Rule(box.x0(), box.y0(), box.x0(), box.y1()));
        keep(new Rule(box.x1(), box.y0(), box.x1(), box.y1()));
    }

    private void lineTo(Point2D.Float to) {
        Rule line = Rule.of(at.x, at.y, to.x, to.y);
        if (line.x1() - line.x0() < 1.5f || line.y1() - line.y0() < 1.5f) keep(line);
        at = to;
    }

    private void keep(Rule rule) {
        if (path.size() < MOST) path.add(rule);
    }

    private void curveTo(List<COSBase> operands, PDFStreamEngine engine) {
        if (operands.size() < 4) return;
        Point2D.Float to = point(operands, operands.size() - 2, 0, 0, engine);
        if (rounds.size() < MOST) rounds.add(Rule.of(at.x, at.y, to.x, to.y));
        at = to;
    }

    private static boolean isDot(Rule box) {
        float width = box.x1() - box.x0();
        float height = box.y1() - box.y0();
        return width > 1.5f && width < 7 && height > 1.5f && height < 7 && Math.abs(width - height) < 1;
    }

    private void paint(boolean closing, boolean filled) {
        if (closing) lineTo(start);
        if (filled && !rounds.isEmpty() && dots.size() < MOST) {
            Rule whole = rounds.stream().reduce(Rule::with).orElseThrow();
            if (isDot(whole)) dots.add(whole);
        }
        rounds.clear();
        if (rules.size() < MOST) rules.addAll(path);
        path.clear();
    }

    private static Point2D.Float point(List<COSBase> at, int from, float dx, float dy, PDFStreamEngine engine) {
        return engine.transformedPoint(number(at.get(from)) + dx, number(at.get(from + 1)) + dy);
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }
}
