//! What a day brings beside money.

use calendar::Date;

use super::World;

impl World {
    /// Lives one day.
    pub(crate) fn live(&mut self, today: Date) {
        for person in &mut self.people {
            if person.moves == Some(today) && !person.is_dead(today) {
                person.address = self.places.address(person.country, &mut self.chance);
                person.changed = true;
            }
        }
        self.pay_of(today);
    }
}
