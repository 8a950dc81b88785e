// Generated from the schema; see supabase/README.md. Never edited by hand.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      absence_handings: {
        Row: {
          absence_id: string;
          assignment_id: string | null;
          event_id: string | null;
          follow_up_id: string | null;
          given_back_at: string | null;
          handed_at: string;
          id: string;
          lead_id: string;
        };
        ComputedFields: never;
        Insert: {
          absence_id: string;
          assignment_id?: string | null;
          event_id?: string | null;
          follow_up_id?: string | null;
          given_back_at?: string | null;
          handed_at?: string;
          id?: string;
          lead_id: string;
        };
        Update: {
          absence_id?: string;
          assignment_id?: string | null;
          event_id?: string | null;
          follow_up_id?: string | null;
          given_back_at?: string | null;
          handed_at?: string;
          id?: string;
          lead_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "absence_handings_absence_id_fkey";
            columns: ["absence_id"];
            isOneToOne: false;
            referencedRelation: "absence_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_absence_id_fkey";
            columns: ["absence_id"];
            isOneToOne: false;
            referencedRelation: "absences";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_assignment_id_fkey";
            columns: ["assignment_id"];
            isOneToOne: false;
            referencedRelation: "assignments";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_event_id_fkey";
            columns: ["event_id"];
            isOneToOne: false;
            referencedRelation: "lead_events";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_follow_up_id_fkey";
            columns: ["follow_up_id"];
            isOneToOne: false;
            referencedRelation: "follow_ups";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absence_handings_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
        ];
      };
      absences: {
        Row: {
          agency_id: string;
          begun_at: string | null;
          change_id: string | null;
          changed_by: string | null;
          created_at: string;
          created_by: string;
          end_id: string | null;
          ended_at: string | null;
          ended_by: string | null;
          ends_on: string;
          id: string;
          staff_id: string;
          stand_in_id: string;
          starts_on: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          begun_at?: string | null;
          change_id?: string | null;
          changed_by?: string | null;
          created_at?: string;
          created_by: string;
          end_id?: string | null;
          ended_at?: string | null;
          ended_by?: string | null;
          ends_on: string;
          id: string;
          staff_id: string;
          stand_in_id: string;
          starts_on: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          agency_id?: string;
          begun_at?: string | null;
          change_id?: string | null;
          changed_by?: string | null;
          created_at?: string;
          created_by?: string;
          end_id?: string | null;
          ended_at?: string | null;
          ended_by?: string | null;
          ends_on?: string;
          id?: string;
          staff_id?: string;
          stand_in_id?: string;
          starts_on?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "absences_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_changed_by_fkey";
            columns: ["changed_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_ended_by_fkey";
            columns: ["ended_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_stand_in_id_fkey";
            columns: ["stand_in_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      agencies: {
        Row: {
          active: boolean;
          city_id: string;
          code: string;
          created_at: string;
          id: string;
          name_ar: string;
          name_fr: string;
          phone: string | null;
          region_id: string;
          search_text: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          city_id: string;
          code: string;
          created_at?: string;
          id?: string;
          name_ar: string;
          name_fr: string;
          phone?: string | null;
          region_id: string;
          search_text?: never;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          city_id?: string;
          code?: string;
          created_at?: string;
          id?: string;
          name_ar?: string;
          name_fr?: string;
          phone?: string | null;
          region_id?: string;
          search_text?: never;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "agencies_city_id_fkey";
            columns: ["city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agencies_region_id_fkey";
            columns: ["region_id"];
            isOneToOne: false;
            referencedRelation: "regions";
            referencedColumns: ["id"];
          },
        ];
      };
      agency_cohorts: {
        Row: {
          agency_id: string;
          day: string;
          leads: number;
          product: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id: string;
          sold_mad: number;
          stage_id: string;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          day: string;
          leads: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id: string;
          sold_mad: number;
          stage_id: string;
          stop_id: string;
        };
        Update: {
          agency_id?: string;
          day?: string;
          leads?: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id?: string;
          sold_mad?: number;
          stage_id?: string;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "agency_cohorts_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_cohorts_reached_stage_id_fkey";
            columns: ["reached_stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_cohorts_stage_id_fkey";
            columns: ["stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_cohorts_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      agency_days: {
        Row: {
          agency_id: string;
          day: string;
          leads: number;
          new_leads: number;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          day: string;
          leads: number;
          new_leads: number;
          stop_id: string;
        };
        Update: {
          agency_id?: string;
          day?: string;
          leads?: number;
          new_leads?: number;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "agency_days_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_days_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      agency_responses: {
        Row: {
          agency_id: string;
          day: string;
          leads: number;
          minutes: number;
          product: Database["public"]["Enums"]["product_kind"] | null;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          day: string;
          leads: number;
          minutes: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          stop_id: string;
        };
        Update: {
          agency_id?: string;
          day?: string;
          leads?: number;
          minutes?: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "agency_responses_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "agency_responses_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      assignments: {
        Row: {
          assigned_at: string;
          assigned_by: string | null;
          batch_id: string | null;
          from_agency_id: string | null;
          from_assignee_id: string | null;
          id: string;
          lead_id: string;
          meant_for_id: string | null;
          reason: string;
          to_agency_id: string;
          to_assignee_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          assigned_at?: string;
          assigned_by?: string | null;
          batch_id?: string | null;
          from_agency_id?: string | null;
          from_assignee_id?: string | null;
          id?: string;
          lead_id: string;
          meant_for_id?: string | null;
          reason?: string;
          to_agency_id: string;
          to_assignee_id?: string | null;
        };
        Update: {
          assigned_at?: string;
          assigned_by?: string | null;
          batch_id?: string | null;
          from_agency_id?: string | null;
          from_assignee_id?: string | null;
          id?: string;
          lead_id?: string;
          meant_for_id?: string | null;
          reason?: string;
          to_agency_id?: string;
          to_assignee_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "assignments_assigned_by_fkey";
            columns: ["assigned_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_from_agency_id_fkey";
            columns: ["from_agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_from_assignee_id_fkey";
            columns: ["from_assignee_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_meant_for_id_fkey";
            columns: ["meant_for_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_to_agency_id_fkey";
            columns: ["to_agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "assignments_to_assignee_id_fkey";
            columns: ["to_assignee_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      audit_entries: {
        Row: {
          action: Database["public"]["Enums"]["audit_action"];
          actor_id: string;
          details: NonNullable<Json>;
          id: string;
          occurred_at: string;
          row_count: number;
        };
        ComputedFields: never;
        Insert: {
          action: Database["public"]["Enums"]["audit_action"];
          actor_id: string;
          details?: NonNullable<Json>;
          id: string;
          occurred_at?: string;
          row_count: number;
        };
        Update: {
          action?: Database["public"]["Enums"]["audit_action"];
          actor_id?: string;
          details?: NonNullable<Json>;
          id?: string;
          occurred_at?: string;
          row_count?: number;
        };
        Relationships: [
          {
            foreignKeyName: "audit_entries_actor_id_fkey";
            columns: ["actor_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      briefings: {
        Row: {
          created_at: string;
          created_by: string;
          edition_id: string;
          ends_on: string;
          figures: NonNullable<Json>;
          id: string;
          note: string;
          previous_id: string | null;
          sender_name: string;
          starts_on: string;
          stop_id: string | null;
          subject: Database["public"]["Enums"]["briefing_subject"];
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by: string;
          edition_id: string;
          ends_on: string;
          figures: NonNullable<Json>;
          id: string;
          note?: string;
          previous_id?: string | null;
          sender_name: string;
          starts_on: string;
          stop_id?: string | null;
          subject: Database["public"]["Enums"]["briefing_subject"];
        };
        Update: {
          created_at?: string;
          created_by?: string;
          edition_id?: string;
          ends_on?: string;
          figures?: NonNullable<Json>;
          id?: string;
          note?: string;
          previous_id?: string | null;
          sender_name?: string;
          starts_on?: string;
          stop_id?: string | null;
          subject?: Database["public"]["Enums"]["briefing_subject"];
        };
        Relationships: [
          {
            foreignKeyName: "briefings_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "briefings_edition_id_fkey";
            columns: ["edition_id"];
            isOneToOne: false;
            referencedRelation: "editions";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "briefings_previous_id_fkey";
            columns: ["previous_id"];
            isOneToOne: false;
            referencedRelation: "briefings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "briefings_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      caravans: {
        Row: {
          created_at: string;
          edition_id: string;
          ends_on: string;
          id: string;
          kind: Database["public"]["Enums"]["caravan_kind"];
          starts_on: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          edition_id: string;
          ends_on: string;
          id?: string;
          kind: Database["public"]["Enums"]["caravan_kind"];
          starts_on: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          created_at?: string;
          edition_id?: string;
          ends_on?: string;
          id?: string;
          kind?: Database["public"]["Enums"]["caravan_kind"];
          starts_on?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "caravans_edition_id_fkey";
            columns: ["edition_id"];
            isOneToOne: false;
            referencedRelation: "editions";
            referencedColumns: ["id"];
          },
        ];
      };
      cities: {
        Row: {
          agency_id: string | null;
          country: string;
          id: string;
          latitude: number;
          longitude: number;
          name_ar: string;
          name_fr: string;
          region_id: string | null;
          time_zone: string;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          country: string;
          id?: string;
          latitude: number;
          longitude: number;
          name_ar: string;
          name_fr: string;
          region_id?: string | null;
          time_zone: string;
        };
        Update: {
          agency_id?: string | null;
          country?: string;
          id?: string;
          latitude?: number;
          longitude?: number;
          name_ar?: string;
          name_fr?: string;
          region_id?: string | null;
          time_zone?: string;
        };
        Relationships: [
          {
            foreignKeyName: "cities_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "cities_region_id_fkey";
            columns: ["region_id"];
            isOneToOne: false;
            referencedRelation: "regions";
            referencedColumns: ["id"];
          },
        ];
      };
      consents: {
        Row: {
          captured_by: string;
          channel: Database["public"]["Enums"]["consent_channel"];
          ended_by_merge_id: string | null;
          given_at: string;
          id: string;
          prospect_id: string;
          visit_id: string | null;
          withdrawn_at: string | null;
          withdrawn_by: string | null;
          wording: string;
        };
        ComputedFields: never;
        Insert: {
          captured_by: string;
          channel: Database["public"]["Enums"]["consent_channel"];
          ended_by_merge_id?: string | null;
          given_at?: string;
          id?: string;
          prospect_id: string;
          visit_id?: string | null;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
          wording: string;
        };
        Update: {
          captured_by?: string;
          channel?: Database["public"]["Enums"]["consent_channel"];
          ended_by_merge_id?: string | null;
          given_at?: string;
          id?: string;
          prospect_id?: string;
          visit_id?: string | null;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
          wording?: string;
        };
        Relationships: [
          {
            foreignKeyName: "consents_captured_by_fkey";
            columns: ["captured_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "consents_ended_by_merge_id_fkey";
            columns: ["ended_by_merge_id"];
            isOneToOne: false;
            referencedRelation: "prospect_merges";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "consents_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "consents_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "consents_visit_id_fkey";
            columns: ["visit_id"];
            isOneToOne: false;
            referencedRelation: "visits";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "consents_withdrawn_by_fkey";
            columns: ["withdrawn_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      editions: {
        Row: {
          created_at: string;
          ends_on: string;
          id: string;
          number: number;
          starts_on: string;
          theme_ar: string;
          theme_en: string;
          theme_fr: string;
          updated_at: string;
          version: number;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          ends_on: string;
          id?: string;
          number: number;
          starts_on: string;
          theme_ar: string;
          theme_en: string;
          theme_fr: string;
          updated_at?: string;
          version?: number;
          year: number;
        };
        Update: {
          created_at?: string;
          ends_on?: string;
          id?: string;
          number?: number;
          starts_on?: string;
          theme_ar?: string;
          theme_en?: string;
          theme_fr?: string;
          updated_at?: string;
          version?: number;
          year?: number;
        };
        Relationships: [];
      };
      figure_checks: {
        Row: {
          checked_at: string;
          differences: number;
          id: string;
          rollups: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          checked_at?: string;
          differences: number;
          id?: string;
          rollups?: NonNullable<Json>;
        };
        Update: {
          checked_at?: string;
          differences?: number;
          id?: string;
          rollups?: NonNullable<Json>;
        };
        Relationships: [];
      };
      figure_views: {
        Row: {
          created_at: string;
          id: string;
          is_start: boolean;
          name: string;
          name_key: string;
          owner_id: string;
          params: string;
          path: string;
          start_of: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          is_start?: boolean;
          name: string;
          name_key?: never;
          owner_id?: string;
          params?: string;
          path: string;
          start_of?: never;
          updated_at?: string;
          version?: number;
        };
        Update: {
          created_at?: string;
          id?: string;
          is_start?: boolean;
          name?: string;
          name_key?: never;
          owner_id?: string;
          params?: string;
          path?: string;
          start_of?: never;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "figure_views_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      first_responses: {
        Row: {
          day: string;
          leads: number;
          minutes: number;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          leads: number;
          minutes: number;
          stop_id: string;
        };
        Update: {
          day?: string;
          leads?: number;
          minutes?: number;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "first_responses_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      follow_up_kind_outcomes: {
        Row: {
          kind_id: string;
          next_in_days: number;
          next_kind_id: string | null;
          outcome_id: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          kind_id: string;
          next_in_days?: number;
          next_kind_id?: string | null;
          outcome_id: string;
          position: number;
        };
        Update: {
          kind_id?: string;
          next_in_days?: number;
          next_kind_id?: string | null;
          outcome_id?: string;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: "follow_up_kind_outcomes_kind_id_fkey";
            columns: ["kind_id"];
            isOneToOne: false;
            referencedRelation: "follow_up_kinds";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_up_kind_outcomes_next_kind_id_fkey";
            columns: ["next_kind_id"];
            isOneToOne: false;
            referencedRelation: "follow_up_kinds";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_up_kind_outcomes_outcome_id_fkey";
            columns: ["outcome_id"];
            isOneToOne: false;
            referencedRelation: "follow_up_outcomes";
            referencedColumns: ["id"];
          },
        ];
      };
      follow_up_kinds: {
        Row: {
          active: boolean;
          icon: string;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          icon: string;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          icon?: string;
          id?: string;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      follow_up_outcomes: {
        Row: {
          active: boolean;
          id: string;
          is_contact: boolean;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          id: string;
          is_contact?: boolean;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          id?: string;
          is_contact?: boolean;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      follow_ups: {
        Row: {
          agency_id: string;
          assignee_id: string | null;
          created_at: string;
          created_by: string;
          done_at: string | null;
          due_at: string;
          id: string;
          kind: string;
          lead_id: string;
          no_next_reason_id: string | null;
          note: string;
          outcome: string | null;
          outcome_note: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          assignee_id?: string | null;
          created_at?: string;
          created_by: string;
          done_at?: string | null;
          due_at: string;
          id?: string;
          kind: string;
          lead_id: string;
          no_next_reason_id?: string | null;
          note?: string;
          outcome?: string | null;
          outcome_note?: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          agency_id?: string;
          assignee_id?: string | null;
          created_at?: string;
          created_by?: string;
          done_at?: string | null;
          due_at?: string;
          id?: string;
          kind?: string;
          lead_id?: string;
          no_next_reason_id?: string | null;
          note?: string;
          outcome?: string | null;
          outcome_note?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "follow_ups_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_kind_fkey";
            columns: ["kind"];
            isOneToOne: false;
            referencedRelation: "follow_up_kinds";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_no_next_reason_id_fkey";
            columns: ["no_next_reason_id"];
            isOneToOne: false;
            referencedRelation: "no_next_reasons";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "follow_ups_outcome_fkey";
            columns: ["outcome"];
            isOneToOne: false;
            referencedRelation: "follow_up_outcomes";
            referencedColumns: ["id"];
          },
        ];
      };
      holidays: {
        Row: {
          calendar: Database["public"]["Enums"]["holiday_calendar"];
          day: string;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          calendar: Database["public"]["Enums"]["holiday_calendar"];
          day: string;
          id?: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          calendar?: Database["public"]["Enums"]["holiday_calendar"];
          day?: string;
          id?: string;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      labels: {
        Row: {
          agency_id: string;
          created_at: string;
          created_by: string;
          id: string;
          name: string;
          name_key: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          created_at?: string;
          created_by?: string;
          id?: string;
          name: string;
          name_key?: never;
          updated_at?: string;
          version?: number;
        };
        Update: {
          agency_id?: string;
          created_at?: string;
          created_by?: string;
          id?: string;
          name?: string;
          name_key?: never;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "labels_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "labels_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_cohorts: {
        Row: {
          day: string;
          leads: number;
          product: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id: string;
          sold_mad: number;
          stage_id: string;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          leads: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id: string;
          sold_mad: number;
          stage_id: string;
          stop_id: string;
        };
        Update: {
          day?: string;
          leads?: number;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          reached_stage_id?: string;
          sold_mad?: number;
          stage_id?: string;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "lead_cohorts_reached_stage_id_fkey";
            columns: ["reached_stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_cohorts_stage_id_fkey";
            columns: ["stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_cohorts_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_days: {
        Row: {
          day: string;
          leads: number;
          stop_id: string;
          won_leads: number;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          leads: number;
          stop_id: string;
          won_leads: number;
        };
        Update: {
          day?: string;
          leads?: number;
          stop_id?: string;
          won_leads?: number;
        };
        Relationships: [
          {
            foreignKeyName: "lead_days_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_events: {
        Row: {
          actor_id: string | null;
          assignment_id: string | null;
          changes: NonNullable<Json>;
          follow_up_id: string | null;
          from_stage_id: string | null;
          id: string;
          kind: Database["public"]["Enums"]["lead_event_kind"];
          lead_id: string;
          note_id: string | null;
          occurred_at: string;
          seq: number;
          to_staff_id: string | null;
          to_stage_id: string | null;
          visit_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          actor_id?: string | null;
          assignment_id?: string | null;
          changes?: NonNullable<Json>;
          follow_up_id?: string | null;
          from_stage_id?: string | null;
          id?: string;
          kind: Database["public"]["Enums"]["lead_event_kind"];
          lead_id: string;
          note_id?: string | null;
          occurred_at?: string;
          seq?: never;
          to_staff_id?: string | null;
          to_stage_id?: string | null;
          visit_id?: string | null;
        };
        Update: {
          actor_id?: string | null;
          assignment_id?: string | null;
          changes?: NonNullable<Json>;
          follow_up_id?: string | null;
          from_stage_id?: string | null;
          id?: string;
          kind?: Database["public"]["Enums"]["lead_event_kind"];
          lead_id?: string;
          note_id?: string | null;
          occurred_at?: string;
          seq?: never;
          to_staff_id?: string | null;
          to_stage_id?: string | null;
          visit_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "lead_events_actor_id_fkey";
            columns: ["actor_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_assignment_id_fkey";
            columns: ["assignment_id"];
            isOneToOne: false;
            referencedRelation: "assignments";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_follow_up_id_fkey";
            columns: ["follow_up_id"];
            isOneToOne: false;
            referencedRelation: "follow_ups";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_from_stage_id_fkey";
            columns: ["from_stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_note_id_fkey";
            columns: ["note_id"];
            isOneToOne: false;
            referencedRelation: "notes";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_to_staff_id_fkey";
            columns: ["to_staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_to_stage_id_fkey";
            columns: ["to_stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_events_visit_id_fkey";
            columns: ["visit_id"];
            isOneToOne: false;
            referencedRelation: "visits";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_list_settings: {
        Row: {
          columns: string | null;
          created_at: string;
          default_view_id: string | null;
          density: string;
          staff_id: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          columns?: string | null;
          created_at?: string;
          default_view_id?: string | null;
          density?: string;
          staff_id?: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          columns?: string | null;
          created_at?: string;
          default_view_id?: string | null;
          density?: string;
          staff_id?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "lead_list_settings_default_view_id_fkey";
            columns: ["default_view_id"];
            isOneToOne: false;
            referencedRelation: "saved_views";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "lead_list_settings_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: true;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      leads: {
        Row: {
          agency_id: string;
          assignee_id: string | null;
          budget_mad: number | null;
          closed_at: string | null;
          cohort_day: string;
          created_at: string;
          created_by: string;
          description: string;
          first_contact_at: string | null;
          id: string;
          label_ids: string[];
          lost_reason_id: string | null;
          next_follow_up_due_at: string | null;
          next_follow_up_id: string | null;
          product: Database["public"]["Enums"]["product_kind"] | null;
          prospect_id: string;
          reached_stage_id: string;
          sold_price_mad: number | null;
          sold_product: Database["public"]["Enums"]["product_kind"] | null;
          source_stop_id: string | null;
          source_visit_id: string | null;
          stage_entered_at: string;
          stage_id: string;
          updated_at: string;
          version: number;
          wished_city_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          agency_id: string;
          assignee_id?: string | null;
          budget_mad?: number | null;
          closed_at?: string | null;
          cohort_day: string;
          created_at?: string;
          created_by: string;
          description?: string;
          first_contact_at?: string | null;
          id?: string;
          label_ids?: string[];
          lost_reason_id?: string | null;
          next_follow_up_due_at?: string | null;
          next_follow_up_id?: string | null;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          prospect_id: string;
          reached_stage_id?: string;
          sold_price_mad?: number | null;
          sold_product?: Database["public"]["Enums"]["product_kind"] | null;
          source_stop_id?: string | null;
          source_visit_id?: string | null;
          stage_entered_at?: string;
          stage_id?: string;
          updated_at?: string;
          version?: number;
          wished_city_id?: string | null;
        };
        Update: {
          agency_id?: string;
          assignee_id?: string | null;
          budget_mad?: number | null;
          closed_at?: string | null;
          cohort_day?: string;
          created_at?: string;
          created_by?: string;
          description?: string;
          first_contact_at?: string | null;
          id?: string;
          label_ids?: string[];
          lost_reason_id?: string | null;
          next_follow_up_due_at?: string | null;
          next_follow_up_id?: string | null;
          product?: Database["public"]["Enums"]["product_kind"] | null;
          prospect_id?: string;
          reached_stage_id?: string;
          sold_price_mad?: number | null;
          sold_product?: Database["public"]["Enums"]["product_kind"] | null;
          source_stop_id?: string | null;
          source_visit_id?: string | null;
          stage_entered_at?: string;
          stage_id?: string;
          updated_at?: string;
          version?: number;
          wished_city_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "leads_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_lost_reason_id_fkey";
            columns: ["lost_reason_id"];
            isOneToOne: false;
            referencedRelation: "lost_reasons";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_reached_stage_id_fkey";
            columns: ["reached_stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_source_stop_id_fkey";
            columns: ["source_stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_source_visit_id_fkey";
            columns: ["source_visit_id"];
            isOneToOne: false;
            referencedRelation: "visits";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_stage_id_fkey";
            columns: ["stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_wished_city_id_fkey";
            columns: ["wished_city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
        ];
      };
      likely_duplicates: {
        Row: {
          dismissed_at: string | null;
          dismissed_by: string | null;
          former_number: boolean;
          found_at: string;
          is_first: boolean;
          name_likeness: number | null;
          other_id: string;
          prospect_id: string;
          same_email: boolean;
          same_number: boolean;
          strength: number;
        };
        ComputedFields: never;
        Insert: {
          dismissed_at?: string | null;
          dismissed_by?: string | null;
          former_number?: boolean;
          found_at?: string;
          is_first?: never;
          name_likeness?: number | null;
          other_id: string;
          prospect_id: string;
          same_email?: boolean;
          same_number?: boolean;
          strength?: number;
        };
        Update: {
          dismissed_at?: string | null;
          dismissed_by?: string | null;
          former_number?: boolean;
          found_at?: string;
          is_first?: never;
          name_likeness?: number | null;
          other_id?: string;
          prospect_id?: string;
          same_email?: boolean;
          same_number?: boolean;
          strength?: number;
        };
        Relationships: [
          {
            foreignKeyName: "likely_duplicates_dismissed_by_fkey";
            columns: ["dismissed_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "likely_duplicates_other_id_fkey";
            columns: ["other_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "likely_duplicates_other_id_fkey";
            columns: ["other_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "likely_duplicates_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "likely_duplicates_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
        ];
      };
      lost_reasons: {
        Row: {
          active: boolean;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          id?: string;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      message_templates: {
        Row: {
          active: boolean;
          body_ar: string;
          body_en: string;
          body_fr: string;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          body_ar: string;
          body_en: string;
          body_fr: string;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          body_ar?: string;
          body_en?: string;
          body_fr?: string;
          id?: string;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      no_next_reasons: {
        Row: {
          active: boolean;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          id: string;
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          id?: string;
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      note_mentions: {
        Row: {
          note_id: string;
          staff_id: string;
        };
        ComputedFields: never;
        Insert: {
          note_id: string;
          staff_id: string;
        };
        Update: {
          note_id?: string;
          staff_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "note_mentions_note_id_fkey";
            columns: ["note_id"];
            isOneToOne: false;
            referencedRelation: "notes";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "note_mentions_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      notes: {
        Row: {
          author_id: string;
          body: string;
          created_at: string;
          id: string;
          lead_id: string;
        };
        ComputedFields: never;
        Insert: {
          author_id: string;
          body: string;
          created_at?: string;
          id?: string;
          lead_id: string;
        };
        Update: {
          author_id?: string;
          body?: string;
          created_at?: string;
          id?: string;
          lead_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notes_author_id_fkey";
            columns: ["author_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notes_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notes_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
        ];
      };
      notifications: {
        Row: {
          actor_id: string | null;
          batch_id: string | null;
          created_at: string;
          event_id: string | null;
          id: string;
          kind: Database["public"]["Enums"]["notification_kind"];
          lead_id: string;
          leads: number;
          read_at: string | null;
          staff_id: string;
        };
        ComputedFields: never;
        Insert: {
          actor_id?: string | null;
          batch_id?: string | null;
          created_at?: string;
          event_id?: string | null;
          id?: string;
          kind: Database["public"]["Enums"]["notification_kind"];
          lead_id: string;
          leads?: number;
          read_at?: string | null;
          staff_id: string;
        };
        Update: {
          actor_id?: string | null;
          batch_id?: string | null;
          created_at?: string;
          event_id?: string | null;
          id?: string;
          kind?: Database["public"]["Enums"]["notification_kind"];
          lead_id?: string;
          leads?: number;
          read_at?: string | null;
          staff_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notifications_actor_id_fkey";
            columns: ["actor_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_event_id_fkey";
            columns: ["event_id"];
            isOneToOne: false;
            referencedRelation: "lead_events";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "lead_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_lead_id_fkey";
            columns: ["lead_id"];
            isOneToOne: false;
            referencedRelation: "leads";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      opening_hours: {
        Row: {
          agency_id: string | null;
          closes_at: string;
          id: string;
          opens_at: string;
          weekday: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          closes_at: string;
          id?: string;
          opens_at: string;
          weekday: number;
        };
        Update: {
          agency_id?: string | null;
          closes_at?: string;
          id?: string;
          opens_at?: string;
          weekday?: number;
        };
        Relationships: [
          {
            foreignKeyName: "opening_hours_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
      prospect_merges: {
        Row: {
          fields: NonNullable<Json>;
          id: string;
          kept_id: string;
          merged_at: string;
          merged_by: string | null;
          merged_id: string;
          moved: NonNullable<Json>;
          snapshot: NonNullable<Json>;
          undo_id: string | null;
          undo_until: string;
          undone_at: string | null;
          undone_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          fields?: NonNullable<Json>;
          id: string;
          kept_id: string;
          merged_at?: string;
          merged_by?: string | null;
          merged_id: string;
          moved: NonNullable<Json>;
          snapshot: NonNullable<Json>;
          undo_id?: string | null;
          undo_until: string;
          undone_at?: string | null;
          undone_by?: string | null;
        };
        Update: {
          fields?: NonNullable<Json>;
          id?: string;
          kept_id?: string;
          merged_at?: string;
          merged_by?: string | null;
          merged_id?: string;
          moved?: NonNullable<Json>;
          snapshot?: NonNullable<Json>;
          undo_id?: string | null;
          undo_until?: string;
          undone_at?: string | null;
          undone_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "prospect_merges_kept_id_fkey";
            columns: ["kept_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospect_merges_kept_id_fkey";
            columns: ["kept_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospect_merges_merged_by_fkey";
            columns: ["merged_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospect_merges_merged_id_fkey";
            columns: ["merged_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospect_merges_merged_id_fkey";
            columns: ["merged_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospect_merges_undone_by_fkey";
            columns: ["undone_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      prospects: {
        Row: {
          city_id: string | null;
          created_at: string;
          created_by: string;
          email: string | null;
          full_name: string;
          id: string;
          language: string;
          merged_into_id: string | null;
          name_key: string | null;
          phone: string;
          search_text: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          city_id?: string | null;
          created_at?: string;
          created_by: string;
          email?: string | null;
          full_name: string;
          id?: string;
          language?: string;
          merged_into_id?: string | null;
          name_key?: never;
          phone: string;
          search_text?: never;
          updated_at?: string;
          version?: number;
        };
        Update: {
          city_id?: string | null;
          created_at?: string;
          created_by?: string;
          email?: string | null;
          full_name?: string;
          id?: string;
          language?: string;
          merged_into_id?: string | null;
          name_key?: never;
          phone?: string;
          search_text?: never;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "prospects_city_id_fkey";
            columns: ["city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospects_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospects_merged_into_id_fkey";
            columns: ["merged_into_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "prospects_merged_into_id_fkey";
            columns: ["merged_into_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
        ];
      };
      regions: {
        Row: {
          code: string;
          id: string;
          name_ar: string;
          name_fr: string;
        };
        ComputedFields: never;
        Insert: {
          code: string;
          id?: string;
          name_ar: string;
          name_fr: string;
        };
        Update: {
          code?: string;
          id?: string;
          name_ar?: string;
          name_fr?: string;
        };
        Relationships: [];
      };
      saved_views: {
        Row: {
          agency_id: string | null;
          created_at: string;
          id: string;
          name: string;
          owner_id: string;
          params: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          created_at?: string;
          id?: string;
          name: string;
          owner_id?: string;
          params?: string;
          updated_at?: string;
          version?: number;
        };
        Update: {
          agency_id?: string | null;
          created_at?: string;
          id?: string;
          name?: string;
          owner_id?: string;
          params?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "saved_views_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      staff: {
        Row: {
          active: boolean;
          agency_id: string | null;
          created_at: string;
          email: string;
          full_name: string;
          id: string;
          locale: string;
          region_id: string | null;
          role: Database["public"]["Enums"]["staff_role"];
          search_text: string | null;
          theme: string;
          updated_at: string;
          user_id: string | null;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          agency_id?: string | null;
          created_at?: string;
          email: string;
          full_name: string;
          id?: string;
          locale?: string;
          region_id?: string | null;
          role: Database["public"]["Enums"]["staff_role"];
          search_text?: never;
          theme?: string;
          updated_at?: string;
          user_id?: string | null;
          version?: number;
        };
        Update: {
          active?: boolean;
          agency_id?: string | null;
          created_at?: string;
          email?: string;
          full_name?: string;
          id?: string;
          locale?: string;
          region_id?: string | null;
          role?: Database["public"]["Enums"]["staff_role"];
          search_text?: never;
          theme?: string;
          updated_at?: string;
          user_id?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "staff_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "staff_region_id_fkey";
            columns: ["region_id"];
            isOneToOne: false;
            referencedRelation: "regions";
            referencedColumns: ["id"];
          },
        ];
      };
      stages: {
        Row: {
          active: boolean;
          color: string;
          cooling_days: number | null;
          id: string;
          kind: Database["public"]["Enums"]["stage_kind"];
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          replaced_by_id: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          active?: boolean;
          color: string;
          cooling_days?: number | null;
          id: string;
          kind?: Database["public"]["Enums"]["stage_kind"];
          name_ar: string;
          name_en: string;
          name_fr: string;
          position: number;
          replaced_by_id?: string | null;
          updated_at?: string;
          version?: number;
        };
        Update: {
          active?: boolean;
          color?: string;
          cooling_days?: number | null;
          id?: string;
          kind?: Database["public"]["Enums"]["stage_kind"];
          name_ar?: string;
          name_en?: string;
          name_fr?: string;
          position?: number;
          replaced_by_id?: string | null;
          updated_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "stages_replaced_by_id_fkey";
            columns: ["replaced_by_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
        ];
      };
      stop_hours: {
        Row: {
          day: string;
          hour: number;
          identified_visitors: number;
          identified_visits: number;
          stop_id: string;
          visitors: number;
          visits: number;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          hour: number;
          identified_visitors: number;
          identified_visits: number;
          stop_id: string;
          visitors: number;
          visits: number;
        };
        Update: {
          day?: string;
          hour?: number;
          identified_visitors?: number;
          identified_visits?: number;
          stop_id?: string;
          visitors?: number;
          visits?: number;
        };
        Relationships: [
          {
            foreignKeyName: "stop_hours_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      stop_postings: {
        Row: {
          created_at: string;
          staff_id: string;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          staff_id: string;
          stop_id: string;
        };
        Update: {
          created_at?: string;
          staff_id?: string;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "stop_postings_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "stop_postings_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      stops: {
        Row: {
          caravan_id: string;
          city_id: string;
          created_at: string;
          ends_on: string;
          host_agency_id: string;
          id: string;
          position: number;
          starts_on: string;
          target_visitors: number;
          time_zone: string;
          updated_at: string;
          venue: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          caravan_id: string;
          city_id: string;
          created_at?: string;
          ends_on: string;
          host_agency_id: string;
          id?: string;
          position: number;
          starts_on: string;
          target_visitors?: number;
          time_zone: string;
          updated_at?: string;
          venue?: string;
          version?: number;
        };
        Update: {
          caravan_id?: string;
          city_id?: string;
          created_at?: string;
          ends_on?: string;
          host_agency_id?: string;
          id?: string;
          position?: number;
          starts_on?: string;
          target_visitors?: number;
          time_zone?: string;
          updated_at?: string;
          venue?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "stops_caravan_id_fkey";
            columns: ["caravan_id"];
            isOneToOne: false;
            referencedRelation: "caravans";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "stops_city_id_fkey";
            columns: ["city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "stops_host_agency_id_fkey";
            columns: ["host_agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
        ];
      };
      target_changes: {
        Row: {
          agency_id: string | null;
          caravan_id: string | null;
          changed_at: string;
          changed_by: string | null;
          edition_id: string;
          measure: Database["public"]["Enums"]["target_measure"];
          month: string | null;
          new_value: number | null;
          old_value: number | null;
          seq: number;
          stop_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          caravan_id?: string | null;
          changed_at?: string;
          changed_by?: string | null;
          edition_id: string;
          measure: Database["public"]["Enums"]["target_measure"];
          month?: string | null;
          new_value?: number | null;
          old_value?: number | null;
          seq?: never;
          stop_id?: string | null;
        };
        Update: {
          agency_id?: string | null;
          caravan_id?: string | null;
          changed_at?: string;
          changed_by?: string | null;
          edition_id?: string;
          measure?: Database["public"]["Enums"]["target_measure"];
          month?: string | null;
          new_value?: number | null;
          old_value?: number | null;
          seq?: never;
          stop_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "target_changes_changed_by_fkey";
            columns: ["changed_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      targets: {
        Row: {
          agency_id: string | null;
          caravan_id: string | null;
          created_at: string;
          edition_id: string;
          id: string;
          measure: Database["public"]["Enums"]["target_measure"];
          month: string | null;
          stop_id: string | null;
          updated_at: string;
          value: number;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          caravan_id?: string | null;
          created_at?: string;
          edition_id: string;
          id?: string;
          measure: Database["public"]["Enums"]["target_measure"];
          month?: string | null;
          stop_id?: string | null;
          updated_at?: string;
          value: number;
          version?: number;
        };
        Update: {
          agency_id?: string | null;
          caravan_id?: string | null;
          created_at?: string;
          edition_id?: string;
          id?: string;
          measure?: Database["public"]["Enums"]["target_measure"];
          month?: string | null;
          stop_id?: string | null;
          updated_at?: string;
          value?: number;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "targets_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "targets_caravan_id_fkey";
            columns: ["caravan_id"];
            isOneToOne: false;
            referencedRelation: "caravans";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "targets_edition_id_fkey";
            columns: ["edition_id"];
            isOneToOne: false;
            referencedRelation: "editions";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "targets_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      visits: {
        Row: {
          captured_by: string;
          created_at: string;
          day: string;
          hour: number;
          id: string;
          occurred_at: string;
          party_size: number;
          prospect_id: string | null;
          stop_id: string;
        };
        ComputedFields: never;
        Insert: {
          captured_by: string;
          created_at?: string;
          day: string;
          hour: number;
          id: string;
          occurred_at: string;
          party_size: number;
          prospect_id?: string | null;
          stop_id: string;
        };
        Update: {
          captured_by?: string;
          created_at?: string;
          day?: string;
          hour?: number;
          id?: string;
          occurred_at?: string;
          party_size?: number;
          prospect_id?: string | null;
          stop_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "visits_captured_by_fkey";
            columns: ["captured_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "visits_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "visits_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "visits_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
      win_days: {
        Row: {
          day: string;
          sold_mad: number;
          stop_id: string;
          won_leads: number;
          won_on: string;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          sold_mad: number;
          stop_id: string;
          won_leads: number;
          won_on: string;
        };
        Update: {
          day?: string;
          sold_mad?: number;
          stop_id?: string;
          won_leads?: number;
          won_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: "win_days_stop_id_fkey";
            columns: ["stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Views: {
      absence_rows: {
        Row: {
          agency_id: string;
          begun_at: string | null;
          ended_at: string | null;
          ends_on: string;
          follow_ups: number | null;
          follow_ups_back: number | null;
          follow_ups_done: number | null;
          id: string;
          leads: number | null;
          leads_back: number | null;
          staff_id: string;
          staff_name: string | null;
          stand_in_id: string;
          stand_in_name: string | null;
          starts_on: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          agency_id?: string | null;
          begun_at?: string | null;
          ended_at?: string | null;
          ends_on?: string | null;
          follow_ups?: never;
          follow_ups_back?: never;
          follow_ups_done?: never;
          id?: string | null;
          leads?: never;
          leads_back?: never;
          staff_id?: string | null;
          staff_name?: never;
          stand_in_id?: string | null;
          stand_in_name?: never;
          starts_on?: string | null;
          version?: number | null;
        };
        Update: {
          agency_id?: string | null;
          begun_at?: string | null;
          ended_at?: string | null;
          ends_on?: string | null;
          follow_ups?: never;
          follow_ups_back?: never;
          follow_ups_done?: never;
          id?: string | null;
          leads?: never;
          leads_back?: never;
          staff_id?: string | null;
          staff_name?: never;
          stand_in_id?: string | null;
          stand_in_name?: never;
          starts_on?: string | null;
          version?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "absences_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_staff_id_fkey";
            columns: ["staff_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "absences_stand_in_id_fkey";
            columns: ["stand_in_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_rows: {
        Row: {
          adrift: boolean | null;
          agency_id: string;
          agency_name_ar: string | null;
          agency_name_fr: string | null;
          assignee_id: string | null;
          assignee_name: string | null;
          budget_mad: number | null;
          caravan_kind: Database["public"]["Enums"]["caravan_kind"] | null;
          closed_at: string | null;
          cohort_day: string;
          consents: string[] | null;
          cooling: boolean | null;
          created_at: string;
          created_by: string;
          description: string;
          edition_id: string | null;
          email_consent: boolean | null;
          first_contact_at: string | null;
          id: string;
          label_ids: string[];
          labels: Json | null;
          last_activity_at: string | null;
          lost_reason_id: string | null;
          messaging_consent: boolean | null;
          next_follow_up_due_at: string | null;
          next_follow_up_id: string | null;
          next_follow_up_kind: string | null;
          overdue: boolean | null;
          phone_consent: boolean | null;
          product: Database["public"]["Enums"]["product_kind"] | null;
          prospect_email: string | null;
          prospect_id: string;
          prospect_name: string | null;
          prospect_phone: string | null;
          reached_stage_ids: string[] | null;
          region_id: string | null;
          response_minutes: number | null;
          search_text: string | null;
          sold_price_mad: number | null;
          sold_product: Database["public"]["Enums"]["product_kind"] | null;
          sought: string | null;
          source_stop_id: string | null;
          source_visit_id: string | null;
          stage_entered_at: string;
          stage_id: string;
          stage_kind: Database["public"]["Enums"]["stage_kind"] | null;
          stage_position: number | null;
          stop_city_name_ar: string | null;
          stop_city_name_fr: string | null;
          updated_at: string;
          version: number;
          wished_city_id: string | null;
          wished_city_name_ar: string | null;
          wished_city_name_fr: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "leads_agency_id_fkey";
            columns: ["agency_id"];
            isOneToOne: false;
            referencedRelation: "agencies";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "staff";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_lost_reason_id_fkey";
            columns: ["lost_reason_id"];
            isOneToOne: false;
            referencedRelation: "lost_reasons";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospect_rows";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_prospect_id_fkey";
            columns: ["prospect_id"];
            isOneToOne: false;
            referencedRelation: "prospects";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_source_stop_id_fkey";
            columns: ["source_stop_id"];
            isOneToOne: false;
            referencedRelation: "stops";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_source_visit_id_fkey";
            columns: ["source_visit_id"];
            isOneToOne: false;
            referencedRelation: "visits";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_stage_id_fkey";
            columns: ["stage_id"];
            isOneToOne: false;
            referencedRelation: "stages";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_wished_city_id_fkey";
            columns: ["wished_city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
        ];
      };
      prospect_rows: {
        Row: {
          city_id: string | null;
          city_name_ar: string | null;
          city_name_fr: string | null;
          created_at: string;
          duplicates: number | null;
          email: string | null;
          email_consent: boolean | null;
          full_name: string;
          id: string;
          language: string;
          last_visit_at: string | null;
          leads: number | null;
          messaging_consent: boolean | null;
          open_leads: number | null;
          phone: string;
          phone_consent: boolean | null;
          search_text: string | null;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "prospects_city_id_fkey";
            columns: ["city_id"];
            isOneToOne: false;
            referencedRelation: "cities";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Functions: {
      absence_preview: {
        Args: { p_absence_id?: string; p_ends_on: string; p_staff_id: string; p_starts_on: string };
        Returns: Json;
      };
      agency_load: { Args: Record<PropertyKey, never>; Returns: Json };
      assign_lead: {
        Args: {
          p_assignee_id: string;
          p_follow_up?: Json;
          p_id: string;
          p_lead_id: string;
          p_reason?: string;
          p_version: number;
        };
        Returns: Json;
      };
      briefing_preview: { Args: { p_edition_id: string; p_starts_on?: string; p_stop_id?: string }; Returns: Json };
      change_absence: {
        Args: {
          p_absence_id: string;
          p_ends_on: string;
          p_id: string;
          p_stand_in_id: string;
          p_starts_on: string;
          p_version: number;
        };
        Returns: Json;
      };
      complete_follow_up: {
        Args: {
          p_id: string;
          p_next?: Json;
          p_no_next_reason_id?: string;
          p_note?: string;
          p_outcome: string;
          p_version: number;
        };
        Returns: Json;
      };
      dismiss_duplicate: {
        Args: { p_dismissed?: boolean; p_other_id: string; p_prospect_id: string };
        Returns: undefined;
      };
      end_absence: { Args: { p_absence_id: string; p_id: string; p_version: number }; Returns: Json };
      hand_follow_up: {
        Args: { p_assignee_id: string; p_follow_up_id: string; p_id: string; p_note?: string; p_version: number };
        Returns: Json;
      };
      kpi_agencies: {
        Args: {
          p_agency_ids?: string[];
          p_edition_id: string;
          p_from?: string;
          p_kinds?: Database["public"]["Enums"]["caravan_kind"][];
          p_products?: string[];
          p_region_ids?: string[];
          p_stop_ids?: string[];
          p_to?: string;
        };
        Returns: Json;
      };
      kpi_editions: { Args: Record<PropertyKey, never>; Returns: Json };
      kpi_hour: {
        Args: {
          p_agency_ids?: string[];
          p_edition_id: string;
          p_from?: string;
          p_hour: number;
          p_identified?: boolean;
          p_kinds?: Database["public"]["Enums"]["caravan_kind"][];
          p_products?: string[];
          p_region_ids?: string[];
          p_stop_ids?: string[];
          p_to?: string;
        };
        Returns: Json;
      };
      kpi_stop_days: {
        Args: {
          p_agency_ids?: string[];
          p_edition_id: string;
          p_from?: string;
          p_identified?: boolean;
          p_kinds?: Database["public"]["Enums"]["caravan_kind"][];
          p_products?: string[];
          p_region_ids?: string[];
          p_stop_ids?: string[];
          p_to?: string;
        };
        Returns: Json;
      };
      kpi_visitors: {
        Args: {
          p_agency_ids?: string[];
          p_edition_id: string;
          p_from?: string;
          p_identified?: boolean;
          p_kinds?: Database["public"]["Enums"]["caravan_kind"][];
          p_products?: string[];
          p_region_ids?: string[];
          p_stop_ids?: string[];
          p_to?: string;
        };
        Returns: Json;
      };
      label_leads: {
        Args: { p_add?: string[]; p_id: string; p_lead_ids: string[]; p_remove?: string[] };
        Returns: Json;
      };
      lead_board: {
        Args: {
          p_adrift?: boolean;
          p_agency_ids?: string[];
          p_answered?: boolean;
          p_assignee_ids?: string[];
          p_budget_from?: number;
          p_budget_to?: number;
          p_by_agent?: boolean;
          p_caravan_kinds?: Database["public"]["Enums"]["caravan_kind"][];
          p_cooling?: boolean;
          p_created_from?: string;
          p_created_to?: string;
          p_edition_id?: string;
          p_email_consent?: boolean;
          p_label_ids?: string[];
          p_limit?: number;
          p_messaging_consent?: boolean;
          p_overdue?: boolean;
          p_phone_consent?: boolean;
          p_products?: string[];
          p_reached_stage_id?: string;
          p_region_ids?: string[];
          p_search?: string;
          p_stop_ids?: string[];
          p_unassigned?: boolean;
          p_wished_city_id?: string;
        };
        Returns: Json;
      };
      lead_views: { Args: Record<PropertyKey, never>; Returns: Json };
      mark_notifications_read: { Args: { p_before?: string; p_ids?: string[] }; Returns: undefined };
      mentionable_staff: { Args: { p_lead_id: string }; Returns: Json };
      merge_prospects: {
        Args: {
          p_fields?: Json;
          p_id: string;
          p_keep_id: string;
          p_keep_version: number;
          p_merge_id: string;
          p_merge_version: number;
        };
        Returns: Json;
      };
      move_lead: {
        Args: {
          p_id: string;
          p_lead_id: string;
          p_lost_reason_id?: string;
          p_sold_price_mad?: number;
          p_sold_product?: Database["public"]["Enums"]["product_kind"];
          p_stage_id: string;
          p_version: number;
        };
        Returns: Json;
      };
      move_leads: {
        Args: { p_id: string; p_lead_ids: string[]; p_lost_reason_id?: string; p_seen?: Json; p_stage_id: string };
        Returns: Json;
      };
      my_notifications: { Args: { p_limit?: number }; Returns: Json };
      my_profile: { Args: Record<PropertyKey, never>; Returns: Json };
      plan_absence: {
        Args: { p_ends_on: string; p_id: string; p_staff_id: string; p_stand_in_id: string; p_starts_on: string };
        Returns: Json;
      };
      plan_follow_ups: { Args: { p_id: string; p_lead_ids: string[]; p_plan: Json; p_seen?: Json }; Returns: Json };
      prospect_history: { Args: { p_prospect_id: string }; Returns: Json };
      reassign_leads: {
        Args: {
          p_agency_id: string;
          p_assignee_id?: string;
          p_id: string;
          p_lead_ids: string[];
          p_reason: string;
          p_seen?: Json;
        };
        Returns: Json;
      };
      record_export: { Args: { p_filters: Json; p_id: string; p_kind: string; p_rows: number }; Returns: undefined };
      register_prospect: {
        Args: {
          p_budget_mad?: number;
          p_consents: Database["public"]["Enums"]["consent_channel"][];
          p_email?: string;
          p_full_name: string;
          p_id: string;
          p_language?: string;
          p_note?: string;
          p_occurred_at?: string;
          p_party_size?: number;
          p_phone: string;
          p_product?: Database["public"]["Enums"]["product_kind"];
          p_stop_id: string;
          p_wished_city_id?: string;
          p_wording: string;
        };
        Returns: Json;
      };
      register_visit: {
        Args: { p_id: string; p_occurred_at?: string; p_party_size: number; p_stop_id: string };
        Returns: Json;
      };
      remove_setting: {
        Args: { p_key: string; p_list: Database["public"]["Enums"]["setting_list"]; p_move_to?: string };
        Returns: Json;
      };
      reopen_lead: { Args: { p_id: string; p_lead_id: string; p_version: number }; Returns: Json };
      reorder_settings: {
        Args: { p_list: Database["public"]["Enums"]["setting_list"]; p_order: string[] };
        Returns: undefined;
      };
      restore_setting: {
        Args: { p_key: string; p_list: Database["public"]["Enums"]["setting_list"] };
        Returns: undefined;
      };
      save_kind_outcomes: { Args: { p_kind_id: string; p_outcomes: Json; p_version: number }; Returns: Json };
      save_lead_list: { Args: { p_columns: string; p_density: string }; Returns: undefined };
      save_opening_hours: { Args: { p_agency_id?: string; p_hours: Json; p_seen: Json }; Returns: Json };
      save_preferences: { Args: { p_locale?: string; p_theme?: string }; Returns: undefined };
      save_targets: {
        Args: { p_edition_id: string; p_measure: Database["public"]["Enums"]["target_measure"]; p_rows: Json };
        Returns: Json;
      };
      search: { Args: { p_ids?: string[]; p_limit?: number; p_query: string }; Returns: Json };
      send_briefing: {
        Args: { p_edition_id: string; p_id: string; p_note?: string; p_starts_on?: string; p_stop_id?: string };
        Returns: Json;
      };
      set_default_view: { Args: { p_view_id?: string }; Returns: undefined };
      set_start_figures: { Args: { p_view_id?: string }; Returns: undefined };
      setting_use: { Args: { p_key: string; p_list: Database["public"]["Enums"]["setting_list"] }; Returns: Json };
      settle_absences: { Args: Record<PropertyKey, never>; Returns: number };
      stop_counter: { Args: { p_stop_id: string }; Returns: Json };
      target_grid: {
        Args: { p_edition_id: string; p_measure: Database["public"]["Enums"]["target_measure"] };
        Returns: Json;
      };
      target_history: {
        Args: {
          p_edition_id: string;
          p_id: string;
          p_measure: Database["public"]["Enums"]["target_measure"];
          p_month?: string;
        };
        Returns: Json;
      };
      team_record: { Args: { p_agency_id: string; p_days?: number }; Returns: Json };
      undo_merge: { Args: { p_id: string; p_merge_id: string }; Returns: Json };
      undo_visit: { Args: { p_id: string }; Returns: undefined };
      undo_withdrawal: { Args: { p_consent_id: string }; Returns: undefined };
      withdraw_consent: { Args: { p_consent_id: string }; Returns: undefined };
      work_settings: { Args: Record<PropertyKey, never>; Returns: Json };
    };
    Enums: {
      audit_action: "leads_exported" | "follow_ups_exported" | "setting_added" | "setting_changed" | "setting_removed";
      briefing_subject: "week" | "stop";
      caravan_kind: "open" | "limited_income" | "abroad";
      consent_channel: "phone" | "messaging" | "email";
      holiday_calendar: "fixed" | "hijri";
      lead_event_kind:
        | "created"
        | "visited"
        | "assigned"
        | "reassigned"
        | "stage_moved"
        | "note_added"
        | "follow_up_planned"
        | "follow_up_done"
        | "edited"
        | "merged"
        | "merge_undone"
        | "follow_up_handed";
      notification_kind: "lead_assigned" | "follow_up_handed" | "mention" | "merged";
      product_kind: "plot" | "apartment" | "house";
      setting_list:
        | "stages"
        | "lost_reasons"
        | "follow_up_kinds"
        | "follow_up_outcomes"
        | "no_next_reasons"
        | "message_templates";
      staff_role: "host" | "agent" | "agency_manager" | "regional_manager" | "directoire" | "admin";
      stage_kind: "open" | "won" | "lost";
      target_measure: "visitors" | "identified_visitors" | "leads" | "won_leads" | "sold_mad" | "first_response_hours";
      target_scope: "edition" | "caravan" | "stop" | "agency";
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {
      audit_action: ["leads_exported", "follow_ups_exported", "setting_added", "setting_changed", "setting_removed"],
      briefing_subject: ["week", "stop"],
      caravan_kind: ["open", "limited_income", "abroad"],
      consent_channel: ["phone", "messaging", "email"],
      holiday_calendar: ["fixed", "hijri"],
      lead_event_kind: [
        "created",
        "visited",
        "assigned",
        "reassigned",
        "stage_moved",
        "note_added",
        "follow_up_planned",
        "follow_up_done",
        "edited",
        "merged",
        "merge_undone",
        "follow_up_handed",
      ],
      notification_kind: ["lead_assigned", "follow_up_handed", "mention", "merged"],
      product_kind: ["plot", "apartment", "house"],
      setting_list: [
        "stages",
        "lost_reasons",
        "follow_up_kinds",
        "follow_up_outcomes",
        "no_next_reasons",
        "message_templates",
      ],
      staff_role: ["host", "agent", "agency_manager", "regional_manager", "directoire", "admin"],
      stage_kind: ["open", "won", "lost"],
      target_measure: ["visitors", "identified_visitors", "leads", "won_leads", "sold_mad", "first_response_hours"],
      target_scope: ["edition", "caravan", "stop", "agency"],
    },
  },
} as const;
