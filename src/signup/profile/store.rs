//! Every statement on the tables of profiles and their files.

use sqlx::SqliteConnection;

use super::answers::Draft;
use super::step::Step;
use super::{translation, view};
use crate::error::Result;

/// A profile as it is stored: the draft of the local government, or what the public sees of it.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    pub written: Draft,
    /// Counts the changes; 0: nothing is stored yet.
    pub version: i64,
    /// When a draft was sent that waits for the secretariat.
    pub submitted_at: Option<i64>,
}

/// A file, checked and made harmless.
pub struct File {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// Files of a signup that no profile has, at most: a form that came too late may still bring them.
const SPARE_FILES: i64 = 3;

/// What the local government has written; where that is nothing, what is published, or nothing.
pub async fn draft(db: &mut SqliteConnection, signup_id: i64) -> Result<Profile> {
    if let Some(draft) = stage(db, signup_id, "draft").await? {
        return Ok(draft);
    }
    let published = published(db, signup_id).await?.unwrap_or_default();
    Ok(Profile { written: published.written, ..Profile::default() })
}

/// What the public sees, once the profile has been accepted.
pub async fn published(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<Profile>> {
    stage(db, signup_id, "published").await
}

async fn stage(
    db: &mut SqliteConnection,
    signup_id: i64,
    stage: &'static str,
) -> Result<Option<Profile>> {
    let row = sqlx::query!(
        "select locale, answers, picture_id, decision_id, version, submitted_at
         from profile where signup_id = ? and stage = ?",
        signup_id,
        stage
    )
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        let answers = serde_json::from_str(&row.answers).map_err(anyhow::Error::from)?;
        let (picture_id, decision_id) = (row.picture_id, row.decision_id);
        Ok(Profile {
            written: Draft { locale: row.locale, answers, picture_id, decision_id },
            version: row.version,
            submitted_at: row.submitted_at,
        })
    })
    .transpose()
}

/// Saves what was written. A draft that had been sent no longer counts as sent.
pub async fn save(
    db: &mut SqliteConnection,
    signup_id: i64,
    draft: &Draft,
    now: i64,
) -> Result<()> {
    let answers = serde_json::to_string(&draft.answers).map_err(anyhow::Error::from)?;
    sqlx::query!(
        "insert into profile (signup_id, stage, locale, answers, picture_id, decision_id, saved_at)
         values (?1, 'draft', ?2, ?3, ?4, ?5, ?6)
         on conflict (signup_id, stage) do update set version = version + 1, locale = ?2,
             answers = ?3, picture_id = ?4, decision_id = ?5, saved_at = ?6, submitted_at = null",
        signup_id,
        draft.locale,
        answers,
        draft.picture_id,
        draft.decision_id,
        now
    )
    .execute(&mut *db)
    .await?;
    prune(db, signup_id).await
}

/// Hands the draft to the secretariat.
pub async fn submit(db: &mut SqliteConnection, signup_id: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "update profile set submitted_at = ? where signup_id = ? and stage = 'draft'",
        now,
        signup_id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The draft takes the place of what the public sees; a translation of an answer that has changed
/// goes with it. To be called when the decision `member` is released, and when a member's
/// correction is accepted.
pub async fn accept(db: &mut SqliteConnection, signup_id: i64, now: i64) -> Result<()> {
    let before = published(db, signup_id).await?.map(|it| it.written).unwrap_or_default();
    let after = draft(db, signup_id).await?.written;
    sqlx::query!(
        "insert into profile (signup_id, stage, locale, answers, picture_id, decision_id, saved_at)
         select signup_id, 'published', locale, answers, picture_id, decision_id, ?2
         from profile where signup_id = ?1 and stage = 'draft'
         on conflict (signup_id, stage) do update set version = version + 1,
             locale = excluded.locale, answers = excluded.answers,
             picture_id = excluded.picture_id, decision_id = excluded.decision_id,
             saved_at = excluded.saved_at",
        signup_id,
        now
    )
    .execute(&mut *db)
    .await?;
    for field in view::changed(&before, &after) {
        translation::forget(db, signup_id, &field).await?;
    }
    settle(db, signup_id).await
}

/// What the public sees takes the place of the draft.
pub async fn discard(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!(
        "update profile set (version, locale, answers, picture_id, decision_id, saved_at) =
             (select profile.version + 1, locale, answers, picture_id, decision_id, saved_at
              from profile as public where public.signup_id = ?1 and public.stage = 'published')
         where signup_id = ?1 and stage = 'draft'
           and exists (select 1 from profile where signup_id = ?1 and stage = 'published')",
        signup_id
    )
    .execute(&mut *db)
    .await?;
    settle(db, signup_id).await
}

/// The draft no longer waits.
async fn settle(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("update profile set submitted_at = null where signup_id = ?", signup_id)
        .execute(&mut *db)
        .await?;
    prune(db, signup_id).await
}

/// Keeps a file for a step and gives its id.
pub async fn add_file(
    db: &mut SqliteConnection,
    signup_id: i64,
    step: Step,
    file: &File,
    size: Option<(u32, u32)>,
    now: i64,
) -> Result<i64> {
    let kind = if step == Step::Picture { "picture" } else { "decision" };
    let (width, height) = size.unzip();
    let added = sqlx::query!(
        "insert into profile_file (signup_id, kind, media_type, bytes, width, height, at)
         values (?, ?, ?, ?, ?, ?, ?)",
        signup_id,
        kind,
        file.media_type,
        file.bytes,
        width,
        height,
        now
    )
    .execute(&mut *db)
    .await?
    .last_insert_rowid();
    prune(db, signup_id).await?;
    Ok(added)
}

/// A file of a signup.
pub async fn file(db: &mut SqliteConnection, signup_id: i64, id: i64) -> Result<Option<File>> {
    Ok(sqlx::query_as!(
        File,
        "select media_type, bytes from profile_file where signup_id = ? and id = ?",
        signup_id,
        id
    )
    .fetch_optional(db)
    .await?)
}

/// Whether a file is the signup's and of the step's kind.
pub async fn has_file(
    db: &mut SqliteConnection,
    signup_id: i64,
    step: Step,
    id: i64,
) -> Result<bool> {
    let kind = if step == Step::Picture { "picture" } else { "decision" };
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from profile_file where signup_id = ? and id = ? and kind = ?)
           as "any!: bool""#,
        signup_id,
        id,
        kind
    )
    .fetch_one(db)
    .await?)
}

/// Takes away files that no profile has, but for the newest few.
async fn prune(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!(
        "delete from profile_file where signup_id = ?1 and id in (
             select id from profile_file as file where signup_id = ?1
               and not exists (select 1 from profile where file.id in (picture_id, decision_id))
             order by id desc limit -1 offset ?2)",
        signup_id,
        SPARE_FILES
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Gives a profile with its files and translations to another signup, which has none. What waited for
/// the secretariat waits on only where it can be accepted.
pub async fn hand_over(db: &mut SqliteConnection, from: i64, to: i64) -> Result<()> {
    sqlx::query!(
        "update profile set signup_id = ?2,
             submitted_at = iif((select status from signup where id = ?2)
                                in ('profile_submitted', 'member'), submitted_at, null)
         where signup_id = ?1",
        from,
        to
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("update profile_file set signup_id = ? where signup_id = ?", to, from)
        .execute(&mut *db)
        .await?;
    sqlx::query!("update profile_translation set signup_id = ? where signup_id = ?", to, from)
        .execute(db)
        .await?;
    Ok(())
}
