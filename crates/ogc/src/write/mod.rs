//! Features as clients write them, whatever the protocol: their forms become what `registers::reading` reads.

pub mod gml;
