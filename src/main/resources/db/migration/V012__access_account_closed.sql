-- Nobody signs in with an account that was closed; what was done with it stays under its name.
create table account_closed (
    account   uuid                     primary key references account,
    closed_by uuid                     not null references account,
    closed_at timestamp with time zone not null
);

-- What somebody signs in with is the same in capitals. Where two would become one, both stay as they are.
update account set sign_in = lower(trim(sign_in))
where not exists (
    select 1 from account other
    where other.id <> account.id and lower(trim(other.sign_in)) = lower(trim(account.sign_in)));
