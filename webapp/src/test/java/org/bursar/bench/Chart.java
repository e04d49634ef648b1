package org.bursar.bench;

import java.util.List;
import java.util.Locale;

/** The table as a picture: a bar for each row's median, a line from its least to its most. */
final class Chart {
  private static final int LEFT = 290;
  private static final int WIDTH = 560;
  private static final int ROW = 28;

  private final StringBuilder svg = new StringBuilder();
  private final double scale;

  private Chart(List<Series> rows) {
    scale = WIDTH / rows.stream().mapToDouble(Series::most).max().orElse(1);
  }

  /** A document in SVG, without fonts or programs that a machine might lack. */
  static String of(List<Series> rows) {
    Chart chart = new Chart(rows);
    int height = rows.size() * ROW + 50;
    chart.add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' "
            + "font-family='sans-serif' font-size='13'>",
        LEFT + WIDTH + 90, height, LEFT + WIDTH + 90);
    chart.add("<rect width='100%%' height='100%%' fill='#fff'/>");
    chart.add("<text x='12' y='24' font-size='15' fill='#222'>Operations a second</text>");
    for (int i = 0; i < rows.size(); i++) {
      chart.bar(rows.get(i), 40 + i * ROW);
    }
    return chart.svg.append("</svg>\n").toString();
  }

  private void bar(Series row, int top) {
    int middle = top + ROW / 2 - 3;
    String colour = row.load() instanceof ThreadedLoad ? "#b8bec8" : "#2f6fde";
    add(
        "<text x='%d' y='%d' text-anchor='end' fill='#222'>%s · %d</text>",
        LEFT - 10, middle + 5, row.load().name(), row.connections());
    add(
        "<rect x='%d' y='%d' width='%.1f' height='%d' rx='3' fill='%s'/>",
        LEFT, top, row.perSecond() * scale, ROW - 6, colour);
    add(
        "<path d='M%.1f %d H%.1f' stroke='#222' stroke-width='2'/>",
        LEFT + row.least() * scale, middle, LEFT + row.most() * scale);
    add(
        "<text x='%.1f' y='%d' fill='#222'>%,.0f</text>",
        LEFT + row.most() * scale + 8, middle + 5, row.perSecond());
  }

  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
