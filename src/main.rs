//! The command line; everything else is the library's.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::{CommandFactory, Parser, Subcommand};
use human_rights_cities::clock::Clock;
use human_rights_cities::config::{LogFormat, Settings};
use human_rights_cities::verbs::{self, Role};
use human_rights_cities::{backup, doctor, importing, run};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// The website of the campaign 10, 100, 1000 Human Rights Cities and Territories by 2030
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve the site (the default)
    Serve,
    /// Look at everything the site needs and say what is wrong
    Doctor {
        /// Print the findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Accounts of the desk
    #[command(subcommand)]
    Admin(Admin),
    /// Write the store into a file, beside the running server
    Backup { file: PathBuf },
    /// Try out whether a backup can be restored
    VerifyBackup { file: PathBuf },
    /// Put a backup in the place of the store; no server may run
    Restore { file: PathBuf },
    /// Members from before this software
    #[command(subcommand)]
    Members(Members),
    /// The queue of mails
    #[command(subcommand)]
    Mail(Mail),
    /// The data of a person
    #[command(subcommand)]
    Person(Person),
    /// Erase what is no longer kept (the server does it daily)
    Retention {
        /// Only say what it would erase
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Subcommand)]
enum Person {
    /// Print everything stored about an address as JSON
    Export {
        #[arg(long)]
        email: String,
    },
    /// Erase everything stored about an address; the signups still count
    Erase {
        #[arg(long)]
        email: String,
    },
}

#[derive(Subcommand)]
enum Admin {
    /// Make an account and print the link that sets it up
    Add {
        #[arg(long)]
        email: String,
        #[arg(long, value_enum, default_value = "administrator")]
        role: Role,
    },
    /// Close an account
    Disable {
        #[arg(long)]
        email: String,
    },
    /// Take password and one-time code away and print a new link
    Reset {
        #[arg(long)]
        email: String,
    },
}

#[derive(Subcommand)]
enum Members {
    /// Take the members of a CSV file that are new; docs/import.md has its columns
    Import {
        file: PathBuf,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Subcommand)]
enum Mail {
    /// How many mails wait, were sent, have failed
    Status,
    /// Send nothing until `mail release`
    Hold,
    /// Send mails again
    Release,
    /// Make all mails that wait or have failed due at once
    Retry,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    log_to(cli.settings.log);
    match execute(cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{error:#}")),
    }
}

/// One line for whoever reads it; the exit code tells the others.
fn fail(line: &str) -> ExitCode {
    match writeln!(io::stderr(), "human-rights-cities: {line}") {
        Ok(()) | Err(_) => ExitCode::FAILURE,
    }
}

/// Help and usage as clap has them; a wrong setting in one line that names it.
fn refuse(error: &clap::Error) -> ExitCode {
    let wrong = matches!(error.kind(), ErrorKind::ValueValidation | ErrorKind::InvalidValue);
    let argument = error.get(ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default();
    let flag = argument.split(' ').next().and_then(|flag| flag.strip_prefix("--"));
    let setting = Cli::command()
        .get_arguments()
        .find(|argument| wrong && flag.is_some() && argument.get_long() == flag)
        .and_then(|argument| argument.get_env())
        .map(|name| name.to_string_lossy().into_owned());
    let Some(setting) = setting else { error.exit() };
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    fail(&format!("{setting}: {}", line.trim_start_matches("error: ")))
}

async fn execute(cli: Cli) -> anyhow::Result<()> {
    let open = || run::open(cli.settings.clone(), Clock::System);
    match cli.verb {
        None | Some(Verb::Serve) => run::serve_site(cli.settings, stop_signal()?).await,
        Some(Verb::Doctor { json }) => doctor::run(&open().await?, json).await,
        Some(Verb::Admin(Admin::Add { email, role })) => {
            verbs::admin_add(&open().await?, &email, role).await
        }
        Some(Verb::Admin(Admin::Disable { email })) => {
            verbs::admin_disable(&open().await?, &email).await
        }
        Some(Verb::Admin(Admin::Reset { email })) => {
            verbs::admin_reset(&open().await?, &email).await
        }
        Some(Verb::Backup { file }) => backup::backup(&cli.settings, &file).await,
        Some(Verb::VerifyBackup { file }) => backup::verify(&cli.settings, &file).await,
        Some(Verb::Restore { file }) => backup::restore(&cli.settings, &file).await,
        Some(Verb::Members(Members::Import { file, dry_run })) => {
            importing::run(&open().await?, &file, dry_run).await
        }
        Some(Verb::Person(Person::Export { email })) => {
            verbs::person_export(&open().await?, &email).await
        }
        Some(Verb::Person(Person::Erase { email })) => {
            verbs::person_erase(&open().await?, &email).await
        }
        Some(Verb::Retention { dry_run }) => verbs::retention(&open().await?, dry_run).await,
        Some(Verb::Mail(Mail::Status)) => verbs::mail_status(&open().await?).await,
        Some(Verb::Mail(Mail::Hold)) => verbs::mail_hold(&open().await?).await,
        Some(Verb::Mail(Mail::Release)) => verbs::mail_release(&open().await?).await,
        Some(Verb::Mail(Mail::Retry)) => verbs::mail_retry(&open().await?).await,
    }
}

/// Done when the process is asked to stop.
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

fn log_to(format: LogFormat) {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(Stderr);
    match format {
        LogFormat::Text => builder.with_ansi(io::stderr().is_terminal()).init(),
        LogFormat::Json => builder.json().init(),
    }
}

/// Standard error, for logs: writing to it never fails, since a reader that has gone away must
/// not stop the site.
#[derive(Clone, Copy)]
struct Stderr;

impl io::Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match io::stderr().write_all(bytes) {
            Ok(()) | Err(_) => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Stderr {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        *self
    }
}
