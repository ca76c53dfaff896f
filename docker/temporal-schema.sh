#!/bin/sh
# Temporal's two databases in PostgreSQL, made or brought to this server's version; may run again.
# Takes the folder of the schema; the server is named by SQL_PLUGIN, SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD.
set -eu
schema=$1

bring_up() { # database, folder
  temporal-sql-tool --db "$1" create
  temporal-sql-tool --db "$1" setup-schema -v 0.0
  temporal-sql-tool --db "$1" update-schema -d "$schema/$2/versioned"
}

bring_up temporal temporal
bring_up temporal_visibility visibility
