-- Who, or what, has caused what a row of the journal records; nobody knows it of older rows.
alter table journal_entry add column caller text;
