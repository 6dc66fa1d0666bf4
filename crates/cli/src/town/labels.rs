//! Where map makers put labels: presentation objects with their labels, each handed over right after its parent.

use super::Town;
use super::draft::Link;
use super::ground::cm;
use super::random::hash;
use registers::geometry::{Coord, Shape};

impl Town<'_> {
    pub fn label_conduit(&mut self, of: Link, a: Coord, b: Coord, angle: f64) {
        let at = Coord { x: cm(f64::midpoint(a.x, b.x)), y: cm(f64::midpoint(a.y, b.y)), z: 0.0 };
        // Text is never upside down.
        let quarter = std::f64::consts::FRAC_PI_2;
        let angle = if angle > quarter || angle <= -quarter { angle + std::f64::consts::PI } else { angle };
        self.label("ges_prezentacja_graficzna", "ges_etykieta", of, at, angle, None);
    }

    pub fn label_land(&mut self, of: Link, at: Coord, text: &str, attribute: &str) {
        self.label("egb_prezentacja_graficzna", "egb_etykieta", of, at, 0.0, Some((text, attribute)));
    }

    pub fn label_surface(&mut self, of: Link, at: Coord) {
        self.label("ot_prezentacja_graficzna", "ot_etykieta", of, at, 0.0, None);
    }

    fn label(
        &mut self,
        class: &'static str,
        part: &'static str,
        of: Link,
        at: Coord,
        angle: f64,
        text: Option<(&str, &str)>,
    ) {
        let angle = (angle.rem_euclid(std::f64::consts::TAU) * 1e6).round() / 1e6;
        // A presentation is named after what it presents and by its content, a label after its presentation: as
        // deliveries that come without such names are read.
        let local = format!("{}-k{:016x}", self.work.local_of(of), hash(&[of.key, at.x.to_bits(), at.y.to_bits()]));
        let parent = self.work.draft(class).link(&self.work, "obiektPrzedstawiany", of).nameless(&local);
        self.work.put_once(parent);
        let mut label = self.work.draft(part).place(Shape::Point(at)).int("justyfikacja", 5).real("katObrotu", angle);
        if let Some((text, attribute)) = text {
            label = label.text("tekst", text).text("nazwaAtrybutu", attribute);
        }
        let label = label.nameless(&format!("{local}.1"));
        self.work.put_once(label);
    }
}
