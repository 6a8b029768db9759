//! One connection, used by one thread at a time: statements go out together and are answered in
//! turn, on a small runtime of the connection's own, so that no other thread need be woken.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

use tokio::runtime::{Builder, Runtime};
use tokio_postgres::error::SqlState;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Error, NoTls, Row, Socket, Statement};

use super::open::Address;
use super::sql::{self, Sql};

/// Rows that are inserted together; a prepared statement is kept for each number.
const TOGETHER: [usize; 5] = [256, 64, 16, 4, 1];

/// A value as it is sent.
#[derive(Debug)]
pub(super) enum Value<'a> {
    /// A number.
    Int(i64),
    /// A number or none.
    MaybeInt(Option<i64>),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Bytes or none.
    MaybeBytes(Option<&'a [u8]>),
    /// Text.
    Text(&'a str),
    /// Several numbers.
    Ints(Vec<i64>),
    /// Several times bytes.
    Many(Vec<&'a [u8]>),
}

impl Value<'_> {
    fn as_sql(&self) -> &(dyn ToSql + Sync) {
        match self {
            Self::Int(value) => value,
            Self::MaybeInt(value) => value,
            Self::Bytes(value) => value,
            Self::MaybeBytes(value) => value,
            Self::Text(value) => value,
            Self::Ints(value) => value,
            Self::Many(value) => value,
        }
    }
}

/// A statement with its values.
#[derive(Debug)]
pub(super) struct Call<'a> {
    sql: Sql,
    rows: usize,
    values: Vec<Value<'a>>,
}

impl<'a> Call<'a> {
    pub(super) fn new(sql: Sql, values: impl Into<Vec<Value<'a>>>) -> Self {
        Self { sql, rows: 1, values: values.into() }
    }
}

/// Statements that go out together.
#[derive(Debug, Default)]
pub(super) struct Batch<'a>(Vec<Call<'a>>);

impl<'a> Batch<'a> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn call(&mut self, sql: Sql, values: impl Into<Vec<Value<'a>>>) {
        self.0.push(Call::new(sql, values));
    }

    /// The batch with one statement before it and one after.
    pub(super) fn between(mut self, first: Sql, last: Sql) -> Self {
        self.0.insert(0, Call::new(first, []));
        self.call(last, []);
        self
    }

    /// Rows to be inserted, in as few statements as there are prepared sizes.
    pub(super) fn insert(&mut self, sql: Sql, values: Vec<Value<'a>>) {
        let width = sql.width().expect("only a statement that inserts many is called so");
        let mut left = values.len() / width;
        let mut values = values.into_iter();
        for size in TOGETHER {
            while size <= left {
                let values = values.by_ref().take(size * width).collect();
                self.0.push(Call { sql, rows: size, values });
                left -= size;
            }
        }
    }
}

/// What a statement was answered with.
#[derive(Debug)]
pub(super) enum Answer {
    /// Rows.
    Rows(Vec<Row>),
    /// How many rows it changed.
    Count(u64),
}

impl Answer {
    pub(super) fn count(&self) -> u64 {
        match self {
            Self::Rows(rows) => u64::try_from(rows.len()).unwrap_or(u64::MAX),
            Self::Count(count) => *count,
        }
    }

    pub(super) fn rows(self) -> Vec<Row> {
        match self {
            Self::Rows(rows) => rows,
            Self::Count(_) => Vec::new(),
        }
    }
}

/// One connection.
#[derive(Debug)]
pub(super) struct Session {
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
    client: Client,
    prepared: BTreeMap<(Sql, usize), Statement>,
    /// Whether it is inside a transaction that holds one moment for several readings.
    holds_moment: bool,
}

impl Session {
    /// Connects. What is said first is the caller's work.
    pub(super) fn connect(address: &Address) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime of this thread alone needs only a few file descriptors");
        let client = match &address.tls {
            Some(tls) => connected(&runtime, address, tls.clone())?,
            None => connected(&runtime, address, NoTls)?,
        };
        Ok(Self { runtime: Some(runtime), client, prepared: BTreeMap::new(), holds_moment: false })
    }

    /// Begins to hold one moment: all that is read until [`Session::let_go`] is as of then.
    pub(super) fn hold_moment(&mut self) -> Result<(), Error> {
        self.call(Call::new(sql::BEGIN_READING, []))?;
        // The moment is that of the first look.
        self.call(Call::new(sql::ANY_HEAD, []))?;
        self.holds_moment = true;
        Ok(())
    }

    /// Ends it; `false` when the connection is of no more use.
    pub(super) fn let_go(&mut self) -> bool {
        self.holds_moment = false;
        self.roll_back()
    }

    pub(super) fn holds_moment(&self) -> bool {
        self.holds_moment
    }

    /// Sends plain text of several statements: settings and migrations, never data.
    pub(super) fn plain(&self, text: &str) -> Result<(), Error> {
        self.on().block_on(self.client.batch_execute(text))
    }

    /// Sends a plain question.
    pub(super) fn ask(&self, text: &str) -> Result<Vec<Row>, Error> {
        self.on().block_on(self.client.query(text, &[]))
    }

    /// Sends one statement.
    pub(super) fn call(&mut self, call: Call<'_>) -> Result<Answer, Error> {
        let mut answers = self.send(Batch(vec![call]))?;
        answers.pop().expect("each statement has its answer")
    }

    /// Sends all of a batch and collects each answer. After a first failure inside a transaction
    /// the later ones only say that there was one.
    pub(super) fn send(&mut self, batch: Batch<'_>) -> Result<Vec<Result<Answer, Error>>, Error> {
        let mut ready = Vec::with_capacity(batch.0.len());
        for call in batch.0 {
            ready.push((call.sql, self.prepare(call.sql, call.rows)?, call.values));
        }
        let client = &self.client;
        Ok(self.on().block_on(async {
            let mut waiting: Vec<Waiting<'_>> = ready
                .iter()
                .map(|(sql, statement, values)| -> Waiting<'_> {
                    Box::pin(answer(client, *sql, statement, values))
                })
                .collect();
            let mut answers: Vec<Option<Result<Answer, Error>>> = Vec::new();
            // A statement is sent when its future is first polled.
            std::future::poll_fn(|context| {
                answers = waiting
                    .iter_mut()
                    .map(|one| match one.as_mut().poll(context) {
                        Poll::Ready(answer) => Some(answer),
                        Poll::Pending => None,
                    })
                    .collect();
                Poll::Ready(())
            })
            .await;
            let mut all = Vec::with_capacity(answers.len());
            for (one, answer) in waiting.into_iter().zip(answers) {
                all.push(match answer {
                    Some(answer) => answer,
                    None => one.await,
                });
            }
            all
        }))
    }

    /// Sends a batch of which nothing may fail.
    pub(super) fn send_all(&mut self, batch: Batch<'_>) -> Result<Vec<Answer>, Error> {
        self.send(batch)?.into_iter().collect()
    }

    fn prepare(&mut self, sql: Sql, rows: usize) -> Result<Statement, Error> {
        if let Some(statement) = self.prepared.get(&(sql, rows)) {
            return Ok(statement.clone());
        }
        let statement = self.on().block_on(self.client.prepare(&sql.text(rows)))?;
        self.prepared.insert((sql, rows), statement.clone());
        Ok(statement)
    }

    fn on(&self) -> &Runtime {
        self.runtime.as_ref().expect("a session has its runtime until it is dropped")
    }

    /// Ends a transaction that failed; `false` when the connection is of no more use.
    pub(super) fn roll_back(&mut self) -> bool {
        self.call(Call::new(sql::ROLLBACK, [])).is_ok()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Dropped plainly, a runtime would wait, which nobody may who serves others.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A connection that is kept going on the runtime.
fn connected<T>(runtime: &Runtime, address: &Address, tls: T) -> Result<Client, Error>
where
    T: MakeTlsConnect<Socket>,
    T::Stream: Send + 'static,
{
    let (client, connection) = runtime.block_on(address.config.connect(tls))?;
    // How it ended is told by the statement that it kept from being answered.
    runtime.spawn(async move { drop(connection.await) });
    Ok(client)
}

type Waiting<'a> = Pin<Box<dyn Future<Output = Result<Answer, Error>> + 'a>>;

async fn answer(
    client: &Client,
    sql: Sql,
    statement: &Statement,
    values: &[Value<'_>],
) -> Result<Answer, Error> {
    let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(Value::as_sql).collect();
    if sql.has_answer() {
        client.query(statement, &values).await.map(Answer::Rows)
    } else {
        client.execute(statement, &values).await.map(Answer::Count)
    }
}

/// What to do about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Two transactions were in each other's way, and this one was given up: try it again.
    Again,
    /// The connection is gone or of no use: try on another.
    Reconnect,
    /// Somebody held a row for longer than we wait.
    Wait,
    /// Nothing; it would fail again.
    None,
}

/// What may be done about a failure.
pub(super) fn remedy(error: &Error) -> Remedy {
    let Some(code) = error.code() else {
        let is_io = error.source().is_some_and(|cause| cause.is::<std::io::Error>());
        return if error.is_closed() || is_io { Remedy::Reconnect } else { Remedy::None };
    };
    if [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED].contains(code) {
        return Remedy::Again;
    }
    if *code == SqlState::LOCK_NOT_AVAILABLE {
        return Remedy::Wait;
    }
    // Connection trouble; a server that goes down or comes up; too many clients; and a server
    // that was made a standby while we were connected.
    let code = code.code();
    let is_lost = ["08", "57P"].iter().any(|class| code.starts_with(class));
    if is_lost || code == "53300" || code == "25006" { Remedy::Reconnect } else { Remedy::None }
}
