"""Classification of fields by name, in any spelling: `user_id`, `userId`, `User-Id`, `user.id`."""

from __future__ import annotations

import re
from functools import cache

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
# Words that mark an identity, alone or at the end of a name.
IDENTITY_WORDS = frozenset(
    {"account", "approver", "assignee", "author", "creator", "customer", "editor", "email", "emails", "initiator"}
    | {"applicant", "auditor", "contact", "contacts", "executor", "maintainer", "operator", "publisher", "subject"}
    | {"labeler", "mail", "mobile", "modifier", "owner", "owners", "principal", "requester", "reviewer"}
    | {"phone", "submitter", "telephone", "tenant", "updater", "user", "users"}
    | {"userid", "username", "domainid", "domainname"}
    | {"accountid", "accountname", "projectid", "tenantid", "tenantname", "ownerid", "creatorid"}
)
IDENTITY_NAMES = frozenset({"agency", "domain", "project", "urn"})
# Words that mark an identity before one of IDENTIFIERS: `domain_id`, `project_name`.
IDENTITY_OWNERS = IDENTITY_WORDS | IDENTITY_NAMES | {"login", "member", "subscriber", "subuser", "worker"}
IDENTIFIERS = frozenset({"id", "ids", "name", "names", "nick", "nickname", "urn", "uuid"})
PARTICIPLES = frozenset({"assigned", "created", "deleted", "modified", "operated", "requested", "submitted", "updated"})
ADDRESS_OWNERS = frozenset({"client", "login", "remote", "source", "user"})

SECRET = frozenset(
    {"accesskey", "ak", "apikey", "authorization", "cookie", "credential", "credentials", "passcode", "passphrase"}
    | {"passwd", "password", "passwords", "privatekey", "pwd", "secret", "secretkey", "secrets", "securitytoken"}
    | {"sessiontoken", "signature", "sk", "token", "tokens"}
)
SECRET_PAIRS = frozenset(
    {("access", "key"), ("api", "key"), ("auth", "key"), ("private", "key"), ("secret", "key"), ("ssh", "key")}
)
# Last words of the names of objects about an identity, such as `creator_info`.
DESCRIPTIONS = frozenset({"detail", "details", "info", "information", "profile"})
FREE_FORM = frozenset(
    {"annotations", "env", "environ", "environment", "environments", "envs", "headers", "labels", "tags", "variables"}
)


@cache
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case."""
    return tuple(word.lower() for word in WORD.findall(name[:200]))


def says_identity(name: str) -> bool:
    """Return whether a field with this name identifies an account, user or project."""
    words = words_of(name)
    while len(words) > 1 and words[-1] in DESCRIPTIONS:
        words = words[:-1]
    if not words:
        return False
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in IDENTITY_WORDS or words in {(word,) for word in IDENTITY_NAMES}:
        return True
    if last == "by":
        return before in PARTICIPLES
    if last in ("ip", "address"):
        return before in ADDRESS_OWNERS or before in ("email", "mail")
    return (last in IDENTIFIERS and before in IDENTITY_OWNERS) or (last == "number" and before in ("phone", "mobile"))


def says_secret(name: str) -> bool:
    """Return whether a field with this name contains a secret."""
    words = words_of(name)
    return bool(words) and (words[-1] in SECRET or words[-2:] in SECRET_PAIRS or words[-3:-1] in SECRET_PAIRS)


def says_free_form(name: str) -> bool:
    """Return whether a field with this name contains values that callers choose freely."""
    return words_of(name)[-1:] != () and words_of(name)[-1] in FREE_FORM
