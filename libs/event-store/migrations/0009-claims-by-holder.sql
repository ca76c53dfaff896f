-- check-log compares what each stream holds with its events, and rebuild puts it right: both ask by holder.
create index claim_holder on claim (holder);
