//! What tells where the map lies and how large it is: crosses and ticks of the coordinate grid, scale bar, north arrow.

use super::drawing::{BLACK, Mark, Pen, WHITE};
use super::letters::Letters;
use super::plane::{Box2, Mm, Plane};

const HAIR: f64 = 0.15;
const ARM: f64 = 2.5;
const TICK: f64 = 2.0;
const LETTERS: f64 = 2.1;

/// Metres between crosses.
fn step(scale: f64) -> f64 {
    match scale {
        s if s <= 250.0 => 20.0,
        s if s <= 500.0 => 50.0,
        s if s <= 2000.0 => 100.0,
        s if s <= 10_000.0 => 500.0,
        s if s <= 25_000.0 => 2000.0,
        _ => 5000.0,
    }
}

/// Round metres between two values.
fn rounds(from: f64, to: f64, step: f64) -> impl Iterator<Item = f64> {
    let first = (from / step).ceil();
    let count = ((to / step).floor() - first).max(-1.0);
    (0..).map(f64::from).take_while(move |i| *i <= count).map(move |i| (first + i) * step)
}

/// Crosses inside the frame.
pub(crate) fn crosses(plane: &Plane) -> Vec<Mark> {
    let (low, high) = reach(plane);
    let step = step(plane.scale);
    let mut marks = Vec::new();
    for easting in rounds(low[0], high[0], step) {
        for northing in rounds(low[1], high[1], step) {
            let [x, y] = plane.onto(easting, northing);
            for (pen, arm) in [(Pen::plain(WHITE, 0.6), ARM + 0.2), (Pen::plain(BLACK, HAIR), ARM)] {
                marks.push(Mark::line(&[[x - arm, y], [x + arm, y]], pen.clone()));
                marks.push(Mark::line(&[[x, y - arm], [x, y + arm]], pen));
            }
        }
    }
    marks
}

/// South-west and north-east of the frame, as eastings and northings.
fn reach(plane: &Plane) -> ([f64; 2], [f64; 2]) {
    let f = &plane.frame;
    (plane.from([f.low[0], f.high[1]]), plane.from([f.high[0], f.low[1]]))
}

/// The frame with its ticks and their numbers: northings at the sides, eastings above and below.
pub(crate) fn frame(plane: &Plane) -> Vec<Mark> {
    let f = &plane.frame;
    let (low, high) = reach(plane);
    let step = step(plane.scale);
    let mut marks = vec![Mark::outline(f, Pen::plain(BLACK, 0.35))];
    let tick = |a: Mm, b: Mm| Mark::line(&[a, b], Pen::plain(BLACK, HAIR));
    let letters = Letters::of(false);
    for easting in rounds(low[0], high[0], step) {
        let [x, _] = plane.onto(easting, low[1]);
        let text = grouped(easting);
        let half = letters.width(&text) * LETTERS / 2.0;
        for (edge, outer, baseline) in
            [(f.low[1], f.low[1] - TICK, -TICK - 0.7), (f.high[1], f.high[1] + TICK, TICK + 2.2)]
        {
            marks.push(tick([x, edge], [x, outer]));
            let left = (x - half).clamp(f.low[0], (f.high[0] - 2.0 * half).max(f.low[0]));
            marks.push(Mark::words(text.clone(), [left, edge + baseline], LETTERS, false, BLACK));
        }
    }
    for northing in rounds(low[1], high[1], step) {
        let [_, y] = plane.onto(low[0], northing);
        let text = grouped(northing);
        let half = letters.width(&text) * LETTERS / 2.0;
        for (edge, outer, baseline) in
            [(f.low[0], f.low[0] - TICK, -TICK - 0.7), (f.high[0], f.high[0] + TICK, TICK + 2.2)]
        {
            marks.push(tick([edge, y], [outer, y]));
            let bottom = (y + half).clamp((f.low[1] + 2.0 * half).min(f.high[1]), f.high[1]);
            marks.push(Mark::Words {
                text: text.clone(),
                at: [edge + baseline, bottom],
                size: LETTERS,
                turn: -std::f64::consts::FRAC_PI_2,
                bold: false,
                colour: BLACK,
                halo: None,
            });
        }
    }
    marks
}

/// 6 561 200, with blanks that do not break.
pub(crate) fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |d| ("−", d));
    let mut out = sign.to_owned();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// A bar of four equal parts, as long as a round number of metres; its left end and where its upper edge is.
pub(crate) fn bar(scale: f64, at: Mm) -> Vec<Mark> {
    const MOST: f64 = 20.0;
    let metres = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0];
    let part = metres.into_iter().rfind(|m| m * 1000.0 / scale <= MOST).unwrap_or(1.0);
    let width = part * 1000.0 / scale;
    let mut marks = Vec::new();
    for i in 0..4_u8 {
        let left = at[0] + f64::from(i) * width;
        let field = Box2::new(left, at[1], left + width, at[1] + 1.8);
        marks.push(Mark::rectangle(&field, if i % 2 == 0 { BLACK } else { WHITE }));
        marks.push(Mark::outline(&field, Pen::plain(BLACK, 0.2)));
    }
    let size = 2.4;
    for i in 0..=4_u8 {
        let number = grouped(part * f64::from(i));
        let text = if i == 4 { format!("{number}\u{a0}m") } else { number.clone() };
        let x = at[0] + f64::from(i) * width - Letters::of(false).width(&number) * size / 2.0;
        marks.push(Mark::words(text, [x, at[1] + 4.6], size, false, BLACK));
    }
    marks
}

/// An arrow to the north of the map's system, in a box of 8 by 14.
pub(crate) fn north(at: Mm) -> Vec<Mark> {
    let [x, y] = [at[0] + 4.0, at[1]];
    let size = 3.6;
    let half = Letters::of(true).width("N") * size / 2.0;
    let arrow = |side: f64| vec![[x, y + 4.0], [x + side, y + 14.0], [x, y + 11.6]];
    vec![
        Mark::words("N", [x - half, y + 3.0], size, true, BLACK),
        Mark::Area { rings: vec![arrow(-3.0)], fill: BLACK },
        Mark::Line { points: arrow(3.0), closed: true, pen: Pen::plain(BLACK, 0.25) },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_round_metres_found() {
        assert_eq!(grouped(6_561_200.0), "6\u{a0}561\u{a0}200");
        assert_eq!(grouped(250.0), "250");
        assert_eq!(rounds(95.0, 310.0, 100.0).collect::<Vec<_>>(), [100.0, 200.0, 300.0]);
        assert_eq!(rounds(110.0, 190.0, 100.0).count(), 0);
    }

    #[test]
    fn crosses_stand_at_round_coordinates_and_the_scales_distance() {
        let plane = Plane::at(18.6, 53.01, 1000, Box2::new(15.0, 28.0, 195.0, 208.0)).unwrap();
        let centres: Vec<Mm> = crosses(&plane)
            .iter()
            .filter_map(|m| match m {
                Mark::Line { points, pen, .. } if pen.colour == BLACK && points[0][1] == points[1][1] => {
                    Some([(points[0][0] + points[1][0]) / 2.0, points[0][1]])
                }
                _ => None,
            })
            .collect();
        assert!(centres.len() >= 2, "{centres:?}");
        for at in &centres {
            let [easting, northing] = plane.from(*at);
            for v in [easting, northing] {
                assert!((v / 100.0 - (v / 100.0).round()).abs() < 1e-6, "{v}");
            }
        }
        let apart = (centres[1][0] - centres[0][0]).hypot(centres[1][1] - centres[0][1]);
        assert!((apart - 100.0).abs() < 0.001, "{apart}");
    }
}
