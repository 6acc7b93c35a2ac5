package nl.kenniskompas.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kompas.database.*`.
///
/// @param url JDBC address of an operator's PostgreSQL; without it the embedded server runs
/// @param user role that reads and writes; it owns nothing and cannot pass row-level security
/// @param owner role that migrates; the same as `user` when an operator gives only one
/// @param directory home of the embedded server
@ConfigurationProperties("kompas.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("kompas") String user,
        @DefaultValue("") String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("data") Path directory) {}
