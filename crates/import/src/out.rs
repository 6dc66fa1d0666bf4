//! Records on their way out, in batches.

use crate::error::ImportError;
use crate::options::{Limits, Record, Stop};
use registers::Doubt;

pub(crate) type Sink<'a> = dyn FnMut(Vec<Record>) -> Result<(), Stop> + 'a;

pub(crate) struct Out<'a> {
    sink: &'a mut Sink<'a>,
    batch: Vec<Record>,
    weight: usize,
    records: usize,
    most: usize,
}

impl<'a> Out<'a> {
    pub(crate) fn new(sink: &'a mut Sink<'a>, limits: &Limits) -> Self {
        Self { sink, batch: Vec::new(), weight: 0, records: limits.batch_records.max(1), most: limits.batch_bytes }
    }

    /// Adds a record of about so many bytes.
    pub(crate) fn push(&mut self, record: Record, weight: usize) {
        self.batch.push(record);
        self.weight += weight;
    }

    pub(crate) fn doubts(&mut self, doubts: &mut Vec<Doubt>) {
        self.batch.extend(doubts.drain(..).map(Record::Doubt));
    }

    /// Hands a full batch over.
    #[inline]
    pub(crate) fn relieve(&mut self) -> Result<(), ImportError> {
        if self.batch.len() >= self.records || self.weight >= self.most { self.flush() } else { Ok(()) }
    }

    pub(crate) fn flush(&mut self) -> Result<(), ImportError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        self.weight = 0;
        let batch = std::mem::take(&mut self.batch);
        self.batch.reserve(self.records + 32);
        (self.sink)(batch).map_err(ImportError::Stopped)
    }
}
