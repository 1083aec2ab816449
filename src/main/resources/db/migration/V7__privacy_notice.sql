-- Where the consultant's privacy notice is: an address of https; empty if there is none.
alter table link add column privacy_notice varchar(500) default '' not null;
