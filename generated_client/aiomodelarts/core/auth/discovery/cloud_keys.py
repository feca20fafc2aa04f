"""Keys of credentials in `clouds.yaml` and in the credentials file of Huawei's SDK."""

# Keys of a cloud, in `auth` or at the top level. If several keys of a field are set, the first one is used.
KEYS = {
    "auth_url": ("auth_url",),
    "username": ("username", "user_name"),
    "user_id": ("user_id",),
    "password": ("password",),
    "passcode": ("passcode",),
    "user_domain_name": ("user_domain_name", "project_domain_name", "domain_name", "default_domain"),
    "user_domain_id": ("user_domain_id", "project_domain_id", "domain_id"),
    "project_domain_name": ("project_domain_name",),
    "project_name": ("project_name",),
    "project_id": ("project_id",),
    "token": ("token",),
    "access_key": ("access_key", "ak"),
    "secret_key": ("secret_key", "sk"),
    "security_token": ("security_token",),
    "identity_provider": ("identity_provider",),
    "id_token": ("id_token", "access_token"),
    "id_token_file": ("id_token_file",),
    "agency_name": ("target_agency_name",),
    "agency_domain_name": ("target_domain_name",),
    "agency_domain_id": ("target_domain_id",),
    "agency_project_name": ("target_project_name",),
    "agency_project_id": ("target_project_id",),
}
ENDPOINT = "modelarts_endpoint_override"

# Keys of the credentials file of Huawei's SDK.
HUAWEI_KEYS = {
    "access_key": "ak",
    "secret_key": "sk",
    "security_token": "security_token",
    "project_id": "project_id",
    "user_domain_id": "domain_id",
    "auth_url": "iam_endpoint",
    "identity_provider": "idp_id",
    "id_token_file": "id_token_file",
}
