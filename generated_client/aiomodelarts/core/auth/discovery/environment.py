"""Read credentials from environment variables."""

from __future__ import annotations

from collections.abc import Mapping

from ...http.regions import iam_in
from .credential_kinds import STARTERS, Findings, kind_in
from .text_files import one_line
from .variables import REGION, first, first_name

AUTH_TYPE = "OS_AUTH_TYPE"
CLOUD = "OS_CLOUD"
SOURCE = "environment"
WHERE = "the environment"
NOTHING = (
    "no credentials in the environment; set OS_TOKEN, or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME "
    "and OS_PROJECT_NAME, or OS_ACCESS_KEY and OS_SECRET_KEY, or OS_CLOUD, or pass credentials= to the client"
)

# If several variables of a field are set, the first one is used. Variables of different families are never combined.
OPENSTACK = {
    "auth_url": ("OS_AUTH_URL",),
    "username": ("OS_USERNAME",),
    "user_id": ("OS_USER_ID", "OS_USERID"),
    "password": ("OS_PASSWORD",),
    "passcode": ("OS_PASSCODE",),
    "user_domain_name": ("OS_USER_DOMAIN_NAME", "OS_PROJECT_DOMAIN_NAME", "OS_DOMAIN_NAME", "OS_DEFAULT_DOMAIN"),
    "user_domain_id": ("OS_USER_DOMAIN_ID", "OS_PROJECT_DOMAIN_ID", "OS_DOMAIN_ID"),
    "project_domain_name": ("OS_PROJECT_DOMAIN_NAME",),
    "project_name": ("OS_PROJECT_NAME", "OS_TENANT_NAME"),
    "project_id": ("OS_PROJECT_ID", "OS_TENANT_ID"),
    "token": ("OS_TOKEN", "OS_AUTH_TOKEN", "OS_TOKEN_ID"),
    "access_key": ("OS_ACCESS_KEY", "OS_ACCESS_KEY_ID", "OS_AK"),
    "secret_key": ("OS_SECRET_KEY", "OS_ACCESS_KEY_SECRET", "OS_SK"),
    "security_token": ("OS_SECURITY_TOKEN", "OS_AKSK_SECURITY_TOKEN", "OS_ST"),
    "identity_provider": ("OS_IDENTITY_PROVIDER",),
    "id_token": ("OS_ID_TOKEN",),
    "id_token_file": ("OS_ID_TOKEN_FILE",),
    "agency_name": ("OS_AGENCY_NAME", "OS_TARGET_AGENCY_NAME"),
    "agency_domain_name": ("OS_AGENCY_DOMAIN_NAME", "OS_TARGET_DOMAIN_NAME"),
    "agency_project_name": ("OS_DELEGATED_PROJECT",),
}
HUAWEI_TERRAFORM = {
    "auth_url": ("HW_AUTH_URL",),
    "username": ("HW_USER_NAME",),
    "password": ("HW_USER_PASSWORD",),
    "user_domain_name": ("HW_DOMAIN_NAME",),
    "user_domain_id": ("HW_DOMAIN_ID",),
    "project_name": ("HW_PROJECT_NAME",),
    "project_id": ("HW_PROJECT_ID",),
    "token": ("HW_AUTH_TOKEN",),
    "access_key": ("HW_ACCESS_KEY",),
    "secret_key": ("HW_SECRET_KEY",),
    "security_token": ("HW_SECURITY_TOKEN",),
}
HUAWEI_SDK = {
    "user_domain_id": ("HUAWEICLOUD_SDK_DOMAIN_ID",),
    "project_id": ("HUAWEICLOUD_SDK_PROJECT_ID",),
    "access_key": ("HUAWEICLOUD_SDK_AK",),
    "secret_key": ("HUAWEICLOUD_SDK_SK",),
    "security_token": ("HUAWEICLOUD_SDK_SECURITY_TOKEN",),
    "identity_provider": ("HUAWEICLOUD_SDK_IDP_ID",),
    "id_token_file": ("HUAWEICLOUD_SDK_ID_TOKEN_FILE",),
}
# Variables of object storage tools, which may belong to another cloud. They are used last, only as a complete pair,
# and only if an OpenStack variable shows that the environment is set up for this cloud.
STORAGE = (
    {
        "access_key": ("S3_ACCESS_KEY_ID",),
        "secret_key": ("S3_SECRET_ACCESS_KEY",),
        "security_token": ("S3_SECURITY_TOKEN",),
    },
    {
        "access_key": ("AWS_ACCESS_KEY_ID",),
        "secret_key": ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_SECRET_KEY"),
        "security_token": ("AWS_SESSION_TOKEN",),
    },
)
THIS_CLOUD = (*OPENSTACK["auth_url"], *OPENSTACK["project_id"], *OPENSTACK["project_name"], *REGION[:2])
Family = Mapping[str, tuple[str, ...]]
FAMILIES: tuple[Family, ...] = (OPENSTACK, HUAWEI_TERRAFORM, HUAWEI_SDK)


def look(environ: Mapping[str, str], region: str | None = None) -> Findings | None:
    """Return the values of the first family of variables in which credentials are set, or None.

    Args:
        environ: Environment variables.
        region: Region passed to the client, which takes precedence over the variables, or None.

    Raises:
        ConfigurationError: `OS_AUTH_TYPE` names an unsupported kind of credentials.
    """
    chosen = first(environ, (AUTH_TYPE,))
    families = FAMILIES[:1] if chosen else FAMILIES
    for family in families:
        found = _read(family, environ, chosen, region)
        if kind_in(found) is not None:
            return found
    if first(environ, THIS_CLOUD):
        common = {name: names for name, names in OPENSTACK.items() if name not in STORAGE[0]}
        for pair in STORAGE:
            if first(environ, pair["access_key"]) and first(environ, pair["secret_key"]):
                return _read({**common, **pair}, environ, None)
    return None


def lone_secret(environ: Mapping[str, str]) -> str | None:
    """Return the variable of a password or secret key that is set without a user or access key, or None.

    Such a variable can complete a cloud of `clouds.yaml`. If the variables are those of a whole login, their secret
    belongs to that login.

    Args:
        environ: Environment variables.
    """
    fields = [field for starters in STARTERS.values() for field in starters]
    begun = {field: name for field in fields if (name := first_name(environ, OPENSTACK[field]))}
    if first(environ, (AUTH_TYPE,)) or list(begun) not in (["password"], ["secret_key"]):
        return None
    return next(iter(begun.values()))


def all_names() -> tuple[str, ...]:
    """Return the names of all variables that can contain credentials, in the order of their precedence."""
    families = (*FAMILIES, *STORAGE)
    names = [AUTH_TYPE, *(name for family in families for names in family.values() for name in names), *REGION]
    return tuple(dict.fromkeys(names))


def _read(family: Family, environ: Mapping[str, str], chosen: str | None, client_region: str | None = None) -> Findings:
    found = {field: first_name(environ, names) for field, names in family.items()}
    names = {field: name for field, name in found.items() if name}
    user, user_id = names.get("user_domain_name"), names.get("user_domain_id")
    if user and user_id and family["user_domain_name"].index(user) < family["user_domain_id"].index(user_id):
        del names["user_domain_id"]  # the user's own account takes precedence over that of the project
    values = {field: one_line(name, environ[name]) for field, name in names.items()}
    labels = {field: names[0] for field, names in family.items()} | {"auth_type": AUTH_TYPE}
    region_from = first_name(environ, REGION)
    region = first(environ, REGION)
    if family in (HUAWEI_TERRAFORM, HUAWEI_SDK):
        # Huawei's tools derive the address of IAM from the region; OpenStack has a variable for the address.
        labels["auth_url"] = " or ".join([*family.get("auth_url", ()), REGION[-1]])
        if (client_region or region) and "auth_url" not in values:
            values["auth_url"] = iam_in(client_region or region)
    instead = first_name(environ, (CLOUD,))
    return Findings(SOURCE, WHERE, values, names, labels, chosen, region, region_from, instead=instead)
