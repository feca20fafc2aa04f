"""What names of fields say about their values, however they are written: `user_id`, `userId`, `User-Id`, `user.id`."""

from __future__ import annotations

import re
from functools import cache

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
# Who it is, alone or at the end of a name.
WHO = frozenset(
    {"account", "approver", "assignee", "author", "creator", "customer", "editor", "email", "emails", "initiator"}
    | {"labeler", "mail", "mobile", "modifier", "owner", "owners", "principal", "requester", "reviewer"}
    | {"phone", "submitter", "telephone", "tenant", "updater", "user", "users"}
    | {"userid", "username", "domainid", "domainname"}
    | {"accountid", "accountname", "projectid", "tenantid", "tenantname", "ownerid", "creatorid"}
)
ALONE = frozenset({"agency", "domain", "project", "urn"})
# Before one of `OF_THEM`: `domain_id`, `project_name`.
THEIRS = WHO | ALONE | {"login", "member", "subscriber", "subuser", "worker"}
OF_THEM = frozenset({"id", "ids", "name", "names", "nick", "nickname", "urn", "uuid"})
DONE_BY = frozenset({"assigned", "created", "deleted", "modified", "operated", "requested", "submitted", "updated"})
ADDRESSES = frozenset({"client", "login", "remote", "source", "user"})

SECRET = frozenset(
    {"accesskey", "ak", "apikey", "authorization", "cookie", "credential", "credentials", "passcode", "passphrase"}
    | {"passwd", "password", "passwords", "privatekey", "pwd", "secret", "secretkey", "secrets", "securitytoken"}
    | {"sessiontoken", "signature", "sk", "token", "tokens"}
)
SECRET_PAIRS = frozenset(
    {("access", "key"), ("api", "key"), ("auth", "key"), ("private", "key"), ("secret", "key"), ("ssh", "key")}
)
FREE_FORM = frozenset(
    {"annotations", "env", "environ", "environment", "environments", "envs", "headers", "labels", "tags", "variables"}
)


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case."""
    return tuple(word.lower() for word in WORD.findall(name[:200]))


def says_identity(name: str) -> bool:
    """Whether a field of this name tells whose account, user or project it is, or who somebody is."""
    words = words_of(name)
    if not words:
        return False
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in WHO or words in {(word,) for word in ALONE}:
        return True
    if last == "by":
        return before in DONE_BY
    if last in ("ip", "address"):
        return before in ADDRESSES or before in ("email", "mail")
    return (last in OF_THEM and before in THEIRS) or (last == "number" and before in ("phone", "mobile"))


def says_secret(name: str) -> bool:
    """Whether a field of this name gives access to something."""
    words = words_of(name)
    return bool(words) and (words[-1] in SECRET or words[-2:] in SECRET_PAIRS or words[-3:-1] in SECRET_PAIRS)


def says_free_form(name: str) -> bool:
    """Whether a field of this name holds what callers wrote as they liked."""
    return words_of(name)[-1:] != () and words_of(name)[-1] in FREE_FORM
